import type { VendorSheetTexts } from './texts';

/** The words of the scoring's sheets, in Chinese. */
export const zhCN: VendorSheetTexts = {
  yes: '是',
  agreed: '共识',
  joins: '加入评分',
  dimensions: { technology: '技术实力', trackRecord: '行业积累', service: '服务保障', scale: '规模实力' },
  better: { higher: '越高越好', lower: '越低越好' },
  outcomes: { pass: '通过', fail: '不通过', unknown: '未知' },
  criteria: {
    sheet: '评分项',
    title: '评分项、权重与各厂商的共识分',
    hint: '“5分标准”右侧每列是一家厂商，填 1–5 分；空白或“-”为未评，“最差”为 0 分。门槛行填实测值或 通过／不通过，不计分。权重合计 100。',
    columns: ['编号', '维度', '评分项', '权重', '锁定', '门槛', '限值', '方向', '1分标准', '2分标准', '3分标准', '4分标准', '5分标准'],
  },
  scores: {
    sheet: '打分记录',
    title: '打分记录：只增不改',
    hint: '每次打分一行；同一评分人对同一项再打一次，以最后一行为准。分数旁写依据（链接或说明）和日期。',
    columns: ['时间', '评分人', '厂商', '评分项', '分数', '依据', '依据日期', '理由'],
  },
  ranking: {
    sheet: '评分结果',
    title: '评分结果',
    hint: '全部为公式：改动评分项表中的分数或权重，结果随之更新。未过门槛的厂商保留在表中，但不参与排名，也不作价格基准。',
    priceWeight: '价格权重',
    priceFormula: '价格分公式',
    formulaTexts: {
      low_bid: '综合评分法（低价优先）：最低价 ÷ 报价 × 100',
      linear: '线性：（最高价 − 报价）÷（最高价 − 最低价）× 100',
      log: '对数：100 − 100 × ln(报价 ÷ 最低价) ÷ ln 2，达到最低价的 2 倍为 0 分',
      utility: '效用：(1 − e^−d) ÷ (1 − e^−1) × 100，d =（最高价 − 报价）÷（最高价 − 最低价）',
    },
    columns: ['厂商', '门槛', '未过原因', '得分', '名次', '覆盖率', '缺项按最差', '缺项按最好', '其他', '方案', '总成本', '溢价', '价格分', '综合分', '综合名次', '盈亏平衡价'],
    dimension: '维度',
    stacked: '得分构成',
    radar: '四个维度（满分 100）',
  },
  robustness: {
    sheet: '稳健性',
    title: '结论稳不稳',
    hint: '左：每项权重变到多少时换人；中：权重任意变化时各厂商取得各名次的比例；右：用 TOPSIS 再排一次。均为公式；未过门槛的厂商不计入。',
    flip: '权重变到多少会换人',
    smaa: '任意权重下取得各名次的比例',
    topsis: 'TOPSIS 名次',
    premium: '贵多少、凭什么',
  },
};
