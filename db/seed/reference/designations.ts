/** A list of designated places, in force from a date. What is not on a partial list is unknown, not absent. */
export type DesignationList = {
  code: string;
  nameZh: string;
  nameEn: string;
  validFrom: string;
  validTo: string | null;
  complete: boolean;
  source: string;
};

export type Designation = { listCode: string; divisionCode: string };

const COUNTIES_2012 = "counties-2012";

/**
 * Codes of 2012 by province. Hebei, Shanxi and a part of Inner Mongolia; the published list goes on.
 * Zhuolu's Zhaojiapeng area (涿鹿县赵家蓬区) is on the list but is no division, so it is left out.
 */
const counties2012: Readonly<Record<string, string>> = {
  河北省: `
    130125 130126 130129 130131 130321 130425 130434 130522 130529 130530 130531 130532 130533 130624
    130627 130630 130636 130722 130723 130724 130725 130726 130727 130728 130729 130732 130733 130823
    130824 130825 130826 130828 130924 130925 130927 131122 131123 131124 131128`,
  山西省: `
    140123 140221 140222 140223 140224 140225 140425 140427 140429 140623 140722 140723 140829 140922
    140923 140924 140925 140926 140927 140928 140929 140930 140931 140932 141028 141030 141031 141032
    141034 141123 141124 141126 141127 141128 141129`,
  内蒙古自治区: `
    150125 150421 150422 150423 150424 150426 150428 150429 150430 150521 150522 150524 150525 150722
    150723 150921 150922 150923 150924`,
};

export const designationLists = (): DesignationList[] => [
  {
    code: COUNTIES_2012,
    nameZh: "国家扶贫开发工作重点县（2012年，部分）",
    nameEn: "Nationally designated poor counties (2012, partial)",
    validFrom: "2012-01-01",
    validTo: null,
    complete: false,
    source: "LGOP list of 2012; partial sample: 93 counties of three provinces",
  },
];

/** The counties on each list, in order of code. */
export const designations = (): Designation[] =>
  Object.values(counties2012)
    .flatMap((codes) => codes.trim().split(/\s+/))
    .map((divisionCode) => ({ listCode: COUNTIES_2012, divisionCode }));
