export { type CreateLoggerOptions, createLogger, type Level, type LogSink, type RootLogger } from './logger.ts'
export { createMetrics, type MetricsRegistry } from './metrics.ts'
export { openRotatingFile, type RotatingFile } from './rotating-file.ts'
export { startTracing, type Tracing, type TracingOptions } from './tracing.ts'
