import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 reads all formulas with one reader that does not reset its count of open square brackets: after a
 * half-typed `=RtcUsage[` no operator is understood any more, in any formula. Every formula gets a reader of its own.
 */
export function repairLexer(injector: Injector): void {
  const shared = injector.get(LexerTreeBuilder);
  shared.treeBuilder = (...args) => new LexerTreeBuilder().treeBuilder(...args);
  shared.sequenceNodesBuilder = (...args) => new LexerTreeBuilder().sequenceNodesBuilder(...args);
  shared.getFunctionAndParameter = (...args) => new LexerTreeBuilder().getFunctionAndParameter(...args);
  shared.checkIfAddBracket = (...args) => new LexerTreeBuilder().checkIfAddBracket(...args);
}
