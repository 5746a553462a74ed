import { hostname } from 'node:os'
import { z } from 'zod'
import { errorMessage, TrellisError } from '../base/index.ts'
import { MAX_RULE_CHARS, parseBandwidthRule } from './bandwidth.ts'
import { LOG_LEVELS, PRESETS, type Preset } from './choices.ts'
import { parseBytes, parseDuration } from './units.ts'

/** How a setting's text form (environment, flags) is read. */
export type SettingKind = 'text' | 'boolean' | 'count' | 'bytes' | 'duration' | 'list' | 'choice'

export interface Setting<T> {
  kind: SettingKind
  type: z.ZodType<T>
  default: T
  /** What it does and what changing it costs. Shown by `trellis config show` and in the README's table. */
  description: string
  /** Taken by a running daemon on `trellis config reload` or SIGHUP; otherwise a change waits for a restart. */
  live: boolean
}

interface SettingOptions<T> {
  default: T
  description: string
  live?: boolean
}

function setting<T>(kind: SettingKind, type: z.ZodType<T>, options: SettingOptions<T>): Setting<T> {
  return { kind, type, default: options.default, description: options.description, live: options.live ?? false }
}

function text(options: SettingOptions<string>, maxChars = 1024): Setting<string> {
  return setting('text', z.string().max(maxChars), options)
}

function flag(options: SettingOptions<boolean>): Setting<boolean> {
  return setting('boolean', z.boolean(), options)
}

function count(min: number, max: number, options: SettingOptions<number>): Setting<number> {
  return setting('count', z.int().min(min).max(max), options)
}

function choice<const T extends string>(values: readonly T[], options: SettingOptions<T>): Setting<T> {
  return setting('choice', z.enum(values), options)
}

function quantity(parse: (text: string) => number, min: number, max: number): z.ZodType<number> {
  // No union with the number: of what is neither, that says only that the input is invalid.
  return z.preprocess((value, context) => {
    if (typeof value !== 'string') return value
    try {
      return parse(value)
    } catch (reason) {
      const hint = reason instanceof TrellisError && reason.hint !== undefined ? `. ${reason.hint}` : ''
      context.addIssue({ code: 'custom', message: errorMessage(reason) + hint })
      return z.NEVER
    }
  }, z.int().min(min).max(max))
}

function bytes(min: number, max: number, options: SettingOptions<number>): Setting<number> {
  return setting('bytes', quantity(parseBytes, min, max), options)
}

function duration(minMs: number, maxMs: number, options: SettingOptions<number>): Setting<number> {
  return setting('duration', quantity(parseDuration, minMs, maxMs), options)
}

const multiaddr = z
  .string()
  .max(512)
  .regex(/^\/(?:ip4|ip6|dns|dns4|dns6|dnsaddr)\//, 'must be a multiaddr such as /ip4/0.0.0.0/tcp/4001')

function addresses(options: SettingOptions<string[]>): Setting<string[]> {
  return setting('list', z.array(multiaddr).max(64), options)
}

const bandwidthRule = z
  .string()
  .max(MAX_RULE_CHARS)
  .superRefine((text, context) => {
    try {
      parseBandwidthRule(text)
    } catch (reason) {
      context.addIssue({ code: 'custom', message: reason instanceof Error ? reason.message : String(reason) })
    }
  })

const MiB = 1024 * 1024
const GiB = 1024 * MiB

function defaultName(): string {
  return hostname().split('.')[0]?.slice(0, 64) || 'node'
}

/** Every setting, by its dotted key in `config.toml`. */
export const SETTINGS = {
  preset: choice(PRESETS, {
    default: 'lan',
    description:
      'Starting point for the network settings: local (loopback only, no discovery), lan (mDNS) or public (reachable from the internet, relays for others).',
  }),
  name: setting(
    'text',
    z
      .string()
      .min(1)
      .max(64)
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, 'must begin with a letter or digit and hold letters, digits, " ._-"'),
    {
      default: defaultName(),
      description: 'Name that other members see. Not an identity: peers prove their id.',
      live: true,
    },
  ),
  'network.listen': addresses({
    // No QUIC on IPv6: a listener on :: neither connects nor closes reliably.
    default: ['/ip4/0.0.0.0/tcp/0', '/ip4/0.0.0.0/tcp/0/ws', '/ip4/0.0.0.0/udp/0/quic-v1', '/ip6/::/tcp/0'],
    description: 'Addresses to listen on. Port 0 lets the system choose.',
  }),
  'network.announce': addresses({
    default: [],
    description: 'Addresses told to others in place of those found, where a router forwards ports.',
  }),
  'network.bootstrap': addresses({
    default: [],
    description: 'Peers (addresses ending in /p2p/<peer>) to connect to at start, besides those known from before.',
  }),
  'network.mdns': flag({ default: true, description: 'Finds members on the local network by multicast DNS.' }),
  'network.upnp': flag({ default: false, description: 'Asks the router to forward ports.' }),
  'network.relay_server': choice(['auto', 'on', 'off'], {
    default: 'auto',
    description: 'Relays connections for members that cannot reach each other. auto: when others can reach this node.',
  }),
  'network.relay_client': flag({
    default: true,
    description: 'Reserves slots on relays, so that members behind a NAT can be reached.',
  }),
  'network.hole_punching': flag({
    default: true,
    description: 'Finds out what NAT this node is behind and turns relayed connections into direct ones.',
  }),
  'network.port_spraying': flag({
    default: false,
    description:
      'Tries many ports to get through a NAT whose ports cannot be foretold. Some routers limit how many they keep.',
  }),
  'network.max_connections': count(4, 10_000, {
    default: 300,
    description: 'Connections at once. Beyond it the least valuable are closed.',
  }),
  'network.relay_max_bytes': bytes(64 * 1024, 1024 * GiB, {
    default: GiB,
    description: 'Bytes that this node passes over one relayed connection before it is closed.',
  }),
  'network.relay_rate': bytes(0, 1024 * GiB, {
    default: 64 * MiB,
    description:
      'Bytes per second that this node relays for all members together; when they want more, each gets an even share. 0: no limit.',
  }),
  'network.relay_member_rate': bytes(0, 1024 * GiB, {
    default: 32 * MiB,
    description: 'Bytes per second that this node relays for one member. 0: no limit.',
  }),
  'network.relay_member_bytes': bytes(0, 1024 * 1024 * GiB, {
    default: 64 * GiB,
    description: 'Bytes that this node relays for one member in an hour. 0: no limit.',
  }),
  'network.relay_member_connections': count(0, 10_000, {
    default: 64,
    description: 'Relayed connections that one member may have opened at this node. 0: no limit.',
  }),
  'network.relay_reservations': count(0, 10_000, {
    default: 256,
    description: 'Members that this node keeps a place for, so that others reach them through it.',
  }),
  'network.relay_max_duration': duration(10_000, 7 * 86_400_000, {
    default: 3_600_000,
    description: 'How long this node keeps one relayed connection.',
  }),
  'models.directory': text(
    { default: '', description: 'Where models are pulled to when no folder is given. Empty: models/ in the home.' },
    4096,
  ),
  'models.quota_bytes': bytes(0, 1024 * 1024 * GiB, {
    default: 0,
    description:
      'Bytes that models in that folder may take up. Beyond it the least recently used are evicted, except pinned ones. 0: no limit.',
    live: true,
  }),
  'transfers.upload_bytes_per_second': bytes(0, 1024 * GiB, {
    default: 0,
    description: 'Bytes of models per second that this node sends to all others together. 0: no limit.',
    live: true,
  }),
  'transfers.download_bytes_per_second': bytes(0, 1024 * GiB, {
    default: 0,
    description: 'Bytes of models per second that this node fetches from all others together. 0: no limit.',
    live: true,
  }),
  'transfers.rules': setting('list', z.array(bandwidthRule).max(64), {
    default: [],
    description:
      'More caps, each a text such as "mon-fri 09:00-18:00 up=2MiB", "each-peer up=5MiB", "peer=12D3… down=none" or "class=bulk up=200Mbit". For each of node, each-peer, peer and class the last one in force decides.',
    live: true,
  }),
  'control.max_connections': count(1, 1024, {
    default: 64,
    description: 'Local programs connected to the socket at once.',
  }),
  'http.listen': setting(
    'text',
    z
      .string()
      .max(32)
      .regex(
        /^(?:(?:127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5})?$/,
        'must be a loopback address and a port, such as 127.0.0.1:7777',
      ),
    {
      default: '',
      description:
        'Loopback address and port to serve HTTP on, such as 127.0.0.1:7777; port 0 lets the system choose. Empty: off.',
    },
  ),
  'http.origins': setting(
    'list',
    z
      .array(
        z
          .string()
          .max(256)
          .regex(/^https?:\/\/[^\s/,]+$/, 'must be an origin such as http://localhost:3000'),
      )
      .max(64),
    { default: [], description: 'Origins of web pages that may call over HTTP, with the token, from a browser.' },
  ),
  'http.hub': choice(['open', 'token', 'off'], {
    default: 'open',
    description:
      'The read API of the Hugging Face hub at /hub of the HTTP listener. open: for every program of this machine, since its clients know no token of ours. token: HF_TOKEN must be that of `trellis http token`.',
  }),
  'http.a2a': choice(['token', 'open', 'off'], {
    default: 'token',
    description:
      'Agents of the mesh for A2A clients of this machine, at /a2a/NAME/ of the HTTP listener. token: clients send that of `trellis http token`. open: every program of this machine calls them in the name of this node.',
  }),
  'telemetry.otlp_endpoint': setting(
    'text',
    z
      .string()
      .max(512)
      .regex(/^(?:https?:\/\/[^\s]+)?$/, 'must be the address of a collector such as http://127.0.0.1:4318'),
    {
      default: '',
      description: 'Collector that traces of calls are sent to, by OTLP over HTTP: http://127.0.0.1:4318. Empty: none.',
    },
  ),
  'log.level': choice(LOG_LEVELS, {
    default: 'info',
    description: 'Least severe messages that are logged.',
    live: true,
  }),
  'log.format': choice(['auto', 'json', 'pretty'], {
    default: 'auto',
    description: 'Form of the log on stderr. auto: pretty on a terminal, JSON lines elsewhere.',
  }),
  'log.file_max_bytes': bytes(64 * 1024, GiB, {
    default: 16 * MiB,
    description: 'Size at which the log file of a detached daemon is rotated. One older file is kept.',
  }),
} as const

export type SettingKey = keyof typeof SETTINGS
type ValueOf<S> = S extends Setting<infer T> ? T : never

/** All settings by dotted key: `config['network.listen']`. */
export type Config = { readonly [K in SettingKey]: Readonly<ValueOf<(typeof SETTINGS)[K]>> }

/** What each preset changes from the defaults. */
export const PRESET_VALUES: Record<Preset, Partial<Config>> = {
  local: {
    'network.listen': ['/ip4/127.0.0.1/tcp/0', '/ip4/127.0.0.1/tcp/0/ws', '/ip4/127.0.0.1/udp/0/quic-v1'],
    'network.mdns': false,
    'network.hole_punching': false,
    'network.relay_server': 'on',
  },
  lan: { 'network.mdns': true },
  public: {
    'network.mdns': false,
    'network.upnp': true,
  },
}
