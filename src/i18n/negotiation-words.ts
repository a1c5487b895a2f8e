import type { Stretch } from '../domain/negotiation/break-even';
import type { Locale } from './locale';

/** How a stretch between break-evens ends, and who is cheaper where nobody is. */
export const stretchWords: Readonly<Record<Locale, Readonly<Record<Stretch['end'] | 'same', string>>>> = {
  'en-US': { equal: 'equal cost', jump: 'a step jumps past it', range: 'not looked at beyond', same: 'same' },
  'zh-CN': { equal: '成本相等', jump: '台阶处跳变', range: '未再往后看', same: '相同' },
};
