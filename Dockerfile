# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.licenses="Apache-2.0 OR MIT"
WORKDIR /opt/trellis
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --chmod=0755 scripts/container/node.sh /usr/local/bin/trellis-node
RUN ln -s /opt/trellis/dist/cli/launcher.js /usr/local/bin/trellis \
 && install -d -o node -g node -m 0700 /var/lib/trellis \
 && install -d -o node -g node -m 0755 /tickets
USER node
ENV TRELLIS_HOME=/var/lib/trellis NODE_ENV=production
VOLUME /var/lib/trellis
EXPOSE 4001/tcp 4001/udp 4002/tcp
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["trellis", "status", "--json"]
ENTRYPOINT ["trellis-node"]
