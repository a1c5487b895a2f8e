import type { ParameterSpec } from '../spec';

/** Arguments that several functions of scoring share. */
export const marks: ParameterSpec = {
  id: 'marks',
  name: { 'en-US': 'marks', 'zh-CN': '分数' },
  description: {
    'en-US': 'Criteria down, vendors across; a first row or column of text are names. Empty, 0 and - are marks not given; a 0 that is meant is the word worst.',
    'zh-CN': '评分项在行、厂商在列；首行或首列为文字时是名称。空、0 和 - 表示未打分；确为零分请写“最差”。',
  },
};

export const weights: ParameterSpec = {
  id: 'weights',
  name: { 'en-US': 'weights', 'zh-CN': '权重' },
  description: { 'en-US': 'One for each criterion, 0 or more; they need not sum to 100.', 'zh-CN': '每个评分项一个，不小于 0；不必合计为 100。' },
};

export const gates: ParameterSpec = {
  id: 'gates',
  name: { 'en-US': 'gates', 'zh-CN': '门槛' },
  description: { 'en-US': 'pass, fail or unknown along the vendors; a vendor that failed answers #N/A. Empty: all take part.', 'zh-CN': '沿厂商给出 通过、不通过 或 未知；不通过的厂商返回 #N/A。留空：全部参与。' },
  optional: true,
};

export const pairwise: ParameterSpec = {
  id: 'pairwise',
  name: { 'en-US': 'pairwise', 'zh-CN': '两两比较' },
  description: {
    'en-US': 'A square: how many times the row weighs the column (5 or 1/5); one side of a pair is enough, a pair left out is completed to contradict the others least.',
    'zh-CN': '方阵：行比列重要几倍（5 或 1/5）；一对中填一侧即可，未填的一对按与其他比较矛盾最小补全。',
  },
};

export const seed: ParameterSpec = {
  id: 'seed',
  name: { 'en-US': 'seed', 'zh-CN': '种子' },
  description: { 'en-US': 'The same seed gives the same answer. Empty: 1.', 'zh-CN': '相同种子得到相同结果。留空：1。' },
  optional: true,
};
