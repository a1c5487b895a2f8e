import type { Basis, FieldId } from '../../domain/needs/scenario';

/** A need as the form has it. */
export interface FilledNeed {
  readonly id: FieldId;
  /** Null: a limit that is none. */
  readonly value: number | string | null;
  readonly basis: Basis;
  /** A published page, where the value is a default that has one. */
  readonly source: string;
  /** Whether the user changed it since it was read: only then a cell that is there is written. */
  readonly isChanged: boolean;
}

/** A scenario as the form has it, its needs in their order. */
export interface FilledNeeds {
  readonly scenario: string;
  readonly needs: readonly FilledNeed[];
  /** For customer service: agents that the calls ask for. */
  readonly agents?: { readonly count: number; readonly isChanged: boolean };
}

/** What the workbook calls a need: unique over all scenarios. */
export function needId(scenario: string, id: string): string {
  return `${scenario}.${id}`;
}
