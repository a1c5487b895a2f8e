/** A stream of calls: how many come in an hour, and how long one keeps an agent, in seconds. */
export interface CallLoad {
  readonly callsPerHour: number;
  /** Average handling time: talk and work after the call. */
  readonly handlingSeconds: number;
}

/** More agents than this are not looked for: a centre of that size is planned by other means. */
export const mostAgents = 10_000;

/**
 * Agents that are busy on average.
 * @example 250 calls an hour x 330 s -> 22.917 erlangs
 */
export function erlangs({ callsPerHour, handlingSeconds }: CallLoad): number {
  return (callsPerHour * handlingSeconds) / 3600;
}

/**
 * Share of callers that have to wait (Erlang C). Without enough agents the queue grows for ever, and all wait.
 * @param agents - whole number, >= 0
 * @returns 0 to 1
 * @see https://en.wikipedia.org/wiki/Erlang_(unit)#Erlang_C_formula
 */
export function waitingShare(load: CallLoad, agents: number): number {
  const offered = erlangs(load);
  if (agents <= offered) return offered === 0 ? 0 : 1;
  const blocked = blockedShare(offered, agents);
  return blocked / (1 - (offered / agents) * (1 - blocked));
}

/** Erlang B, agent by agent: no factorials, which overflow. */
function blockedShare(offered: number, agents: number): number {
  let blocked = 1;
  for (let count = 1; count <= agents; count += 1) blocked = (offered * blocked) / (count + offered * blocked);
  return blocked;
}

/**
 * Share of calls that are answered in time.
 * @param answerSeconds - how long a caller may wait, >= 0
 * @returns 0 to 1
 * @example 250 calls an hour of 330 s, 27 agents, 30 s -> 0.7822; 28 agents -> 0.8569
 */
export function serviceLevel(load: CallLoad, agents: number, answerSeconds: number): number {
  const free = agents - erlangs(load);
  if (free <= 0) return erlangs(load) === 0 ? 1 : 0;
  return 1 - waitingShare(load, agents) * Math.exp((-free * answerSeconds) / load.handlingSeconds);
}

/**
 * The fewest agents that answer the wanted share of calls in time.
 * @param wanted - share, 0 to below 1
 * @returns undefined where `mostAgents` are not enough
 * @example 250 calls an hour of 330 s, 80 % within 30 s -> 28
 */
export function agentsFor(load: CallLoad, wanted: number, answerSeconds: number): number | undefined {
  let agents = Math.min(Math.floor(erlangs(load)), mostAgents);
  while (agents <= mostAgents && serviceLevel(load, agents, answerSeconds) < wanted) agents += 1;
  return agents <= mostAgents ? agents : undefined;
}
