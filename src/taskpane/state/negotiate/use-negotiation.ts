import { useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale';
import { type NegotiateTexts, negotiateTexts } from '../../../i18n/negotiate/texts';
import { isoDay } from '../../../workbook/day';
import { showLevers, showWalkAway, type ShownSheet } from '../../../workbook/negotiate/make-negotiation';
import { type Negotiation, readNegotiation } from '../../../workbook/negotiate/read-negotiation';
import type { TypedLimits } from '../../../workbook/negotiate/update-walk-away';
import { writeTalk } from '../../../workbook/negotiate/write-talk';
import { workbookError } from '../../../workbook/problem';
import type { Notice } from '../notice';
import { useBook } from '../use-book';
import { talkFactsOf } from './offer-figures';
import { talkLines, type TalkLine } from './talk-lines';

const looks = { title: 'title', hint: 'hint', heading: 'heading', claim: 'verdict', plain: undefined } as const;

/** What the workbook holds to negotiate with, read again whenever its cells change, and the sheets that can be made of it. */
export function useNegotiation(locale: Locale, words: NegotiateTexts) {
  const { host, book, notice, setNotice, read } = useBook(readNegotiation);
  const [talk, setTalk] = useState<readonly TalkLine[]>();

  const attempt = async (action: () => Promise<Notice>): Promise<void> => {
    setNotice({ kind: 'busy', text: words.done.working });
    try {
      const next = await action();
      await read();
      setNotice(next);
    } catch (error) {
      setNotice({ kind: 'error', problem: workbookError(error).problem });
    }
  };
  const shown = (offer: string, { name, isMade }: ShownSheet): Notice => ({ kind: 'success', text: isMade ? words.done.made(name) : words.done.turned(name, offer) });

  return {
    host,
    book,
    notice,
    talk,
    warn: (text: string) => { setNotice({ kind: 'warning', text }); },
    showLevers: (offer: string) => attempt(async () => shown(offer, await showLevers(locale, offer))),
    showWalkAway: (offer: string, typed: TypedLimits) => attempt(async () => shown(offer, await showWalkAway(locale, offer, typed))),
    makeTalk: (from: Negotiation, offer: string, language: Locale) =>
      attempt(async () => {
        const facts = talkFactsOf(from, offer);
        if (facts === undefined) return { kind: 'warning', text: words.talk.unpriced };
        const lines = talkLines(facts, offer, language, isoDay(new Date()));
        const name = await writeTalk(negotiateTexts[language].sheet.name, lines.map(({ text, kind }) => ({ text, ...(looks[kind] === undefined ? {} : { look: looks[kind] }) })));
        setTalk(lines);
        return { kind: 'success', text: words.done.made(name) };
      }),
  };
}

/** What can be done in a negotiation. */
export type NegotiationActions = ReturnType<typeof useNegotiation>;
