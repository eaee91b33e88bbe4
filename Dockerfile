# The bot without the tools for its tests. docs/deploying.md says how to run it.
ARG NODE=node:24-bookworm-slim

FROM ${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY src/launch.mjs src/packages.mjs src/nodeFlags.json src/
# TEXT_RECOGNITION=on adds what recognising text in pictures needs.
ARG TEXT_RECOGNITION=off
RUN printf '' > src/nothing.ts && node src/launch.mjs src/nothing.ts && rm src/nothing.ts

FROM ${NODE}
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data METRICS_PORT=9464 NODE_COMPILE_CACHE=/app/compiled
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY commands commands
COPY src src
# A first run writes the compiled modules down, because the file system is read-only later.
RUN node --max-semi-space-size=4 --heap-growing-percent=50 src/verbatim.ts --help > /dev/null \
  && mkdir -p /corpus /data && chown -R node:node /data
USER node
VOLUME /data
HEALTHCHECK --start-period=120s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The flags are those of src/nodeFlags.json; a test compares them.
ENTRYPOINT ["node", "--max-semi-space-size=4", "--heap-growing-percent=50"]
CMD ["src/main.ts"]
