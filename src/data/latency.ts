import type { LatencyFacts } from '../domain/needs/latency';
import latency from './latency.json';

/** What is known of one-way latency. */
export const latencyFacts: LatencyFacts = latency;
