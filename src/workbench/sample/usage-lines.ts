import type { Language } from '../options';

/** One line of the sample's usage: what a participant receives, and how many participant-minutes a month. */
export interface UsageLine {
  readonly scenario: Readonly<Record<Language, string>>;
  readonly item: string;
  readonly minutes: number;
  readonly note: Readonly<Record<Language, string>>;
}

/** A month of a social app with 100,000 daily users: 1v1 calls, show live, voice rooms, group calls. */
export const usageLines: readonly UsageLine[] = [
  {
    scenario: { 'en-US': '1v1 video call', 'zh-CN': '1v1 视频通话' },
    item: '640x360',
    minutes: 1_800_000,
    note: { 'en-US': '2 participants x 900,000 call minutes, each sees the other', 'zh-CN': '2 人 x 900,000 通话分钟，互看对方' },
  },
  {
    scenario: { 'en-US': 'Show live, audience', 'zh-CN': '秀场直播，观众' },
    item: '1280x720 + 2*320x180',
    minutes: 2_400_000,
    note: { 'en-US': 'host in HD and two guests; 40,000 viewers x 2 min a day', 'zh-CN': '主播高清加两位连麦嘉宾；每天 40,000 观众 x 2 分钟' },
  },
  {
    scenario: { 'en-US': 'Show live, hosts', 'zh-CN': '秀场直播，主播' },
    item: '2*320x180',
    minutes: 150_000,
    note: { 'en-US': 'a host sees the two guests', 'zh-CN': '主播看两位连麦嘉宾' },
  },
  {
    scenario: { 'en-US': 'Voice room', 'zh-CN': '语聊房' },
    item: '3*audio',
    minutes: 3_600_000,
    note: { 'en-US': 'three speakers at a time; 60,000 listeners x 2 min a day', 'zh-CN': '同时三人上麦；每天 60,000 听众 x 2 分钟' },
  },
  {
    scenario: { 'en-US': 'Group call of six', 'zh-CN': '六人视频通话' },
    item: '5*640x360',
    minutes: 480_000,
    note: { 'en-US': 'everyone receives the five others', 'zh-CN': '每人接收另外五路' },
  },
  {
    scenario: { 'en-US': 'Watch together', 'zh-CN': '一起看' },
    item: '1920x1080 + audio',
    minutes: 90_000,
    note: { 'en-US': 'shared screen and a voice', 'zh-CN': '共享屏幕加语音' },
  },
];
