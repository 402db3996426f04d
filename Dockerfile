# syntax=docker/dockerfile:1
FROM node:26-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing that is needed to run has an install script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:26-bookworm-slim
LABEL org.opencontainers.image.title="Rigwise" \
      org.opencontainers.image.description="Tells people who rent out GPUs whether their machine earns its keep" \
      org.opencontainers.image.licenses="MIT"
# Threads share two heaps of malloc, and what is large is given back at once; malloc(3) and mallopt(3) of glibc.
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=2 \
    MALLOC_MMAP_THRESHOLD_=131072 \
    NODE_COMPILE_CACHE=/app/.compiled \
    DATABASE_URL=sqlite:/data/rigwise.db \
    HTTP_HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY bot ./bot
COPY commands ./commands
COPY core ./core
COPY locales ./locales
RUN install -d -o node -g node -m 700 /data \
    && install -d -o node -g node .compiled
USER node
# What is compiled now need not be at each start, where the root file system may be read-only. Node keeps it by user.
RUN DATABASE_URL=sqlite::memory: UPSTREAM_BASE=http://127.0.0.1:9 node bot/start.ts about > /dev/null \
    && node --input-type=module -e 'import "./bot/chat.ts"; import "./bot/discord/index.ts"; import "./bot/telegram/index.ts"'
VOLUME /data
EXPOSE 8080
# A smaller nursery takes less memory at rest.
CMD ["node", "--max-semi-space-size=8", "bot/start.ts"]
