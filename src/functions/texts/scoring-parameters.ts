import type { ParameterSpec } from '../spec';

/** Arguments that several functions of scoring share. */
export const marks: ParameterSpec = {
  id: 'marks',
  name: { 'en-US': 'marks', 'zh-CN': '分数' },
  description: {
    'en-US': 'Criteria down, vendors across; a first row or column of text holds names. Empty, 0 and - mean no mark; for a real 0 write worst.',
    'zh-CN': '每行一个评分项，每列一家厂商；首行、首列为文字时作名称。空、0 和 - 表示未打分；确实打零分请写“最差”。',
  },
};

export const weights: ParameterSpec = {
  id: 'weights',
  name: { 'en-US': 'weights', 'zh-CN': '权重' },
  description: { 'en-US': 'One per criterion, 0 or more; they need not sum to 100.', 'zh-CN': '每个评分项一个，不小于 0；不必合计为 100。' },
};

export const gates: ParameterSpec = {
  id: 'gates',
  name: { 'en-US': 'gates', 'zh-CN': '门槛' },
  description: { 'en-US': 'One per vendor: pass, fail or unknown; a failed vendor answers #N/A. Empty: all take part.', 'zh-CN': '每家厂商一个：通过、不通过或未知；不通过的返回 #N/A。留空：全部参与。' },
  optional: true,
};

export const pairwise: ParameterSpec = {
  id: 'pairwise',
  name: { 'en-US': 'pairwise', 'zh-CN': '两两比较' },
  description: {
    'en-US': 'A square: how many times the row outweighs the column (5 or 1/5). One side of a pair is enough; a missing pair is filled in to contradict the others least.',
    'zh-CN': '方阵：行比列重要几倍（5 或 1/5）。每对填一侧即可；没填的对，按与其他比较矛盾最小的值补上。',
  },
};

export const seed: ParameterSpec = {
  id: 'seed',
  name: { 'en-US': 'seed', 'zh-CN': '种子' },
  description: { 'en-US': 'The same seed gives the same answer. Empty: 1.', 'zh-CN': '相同种子得到相同结果。留空：1。' },
  optional: true,
};
