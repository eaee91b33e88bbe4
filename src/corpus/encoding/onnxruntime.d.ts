// Only those who use a model install it, so that its own types may be absent. What is used of it is in runtime.ts.
declare module 'onnxruntime-node';
