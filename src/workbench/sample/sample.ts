import type { Language } from '../options';
import type { SampleBook } from './book';
import { type ListPrices, ratesSheet } from './rates-sheet';
import { usageSheet } from './usage-sheet';

/** The same four vendors, as a buyer of each language writes them. */
const vendorWords = { 'en-US': ['shengwang', 'zego', 'aliyun', 'trtc'], 'zh-CN': ['声网', '即构', '阿里云', '腾讯云'] } as const;

/**
 * The workbook that the workbench opens on: a social app's month, four vendors' dated list prices, and what they cost.
 * @param listPrices - where the prices come from: the add-in's own RTC_RATES
 */
export function sampleBook(language: Language, listPrices: ListPrices): SampleBook {
  const vendors = vendorWords[language];
  return {
    name: language === 'zh-CN' ? '示例工作簿' : 'Sample workbook',
    sheets: [usageSheet(language, vendors), ratesSheet(language, vendors, listPrices)],
  };
}
