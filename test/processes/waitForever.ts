// Says that it is ready and waits for events, as a bot does, until it is killed. A signal to end does not end it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
setInterval(() => {}, 1_000_000);
process.stdout.write('ready\n');
