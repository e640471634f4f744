export const noticeKinds = ["plan", "completion"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeLevels = ["county", "township", "village"] as const;
export type NoticeLevel = (typeof noticeLevels)[number];
