import type { BenefitLink, Category, Purpose, Strand } from "../../../core/projects/project-terms";

/** A kind of work that the programme often pays for, from which a project's wording and figures are drawn. */
export type WorkKind = {
  category: Category;
  strand: Strand;
  /** {乡} and {村} are replaced by a township and a village, {产} by what the county is known for. */
  title: string;
  summary: string;
  /** What the money is for, with the share of each in hundredths; together 100. */
  spending: readonly { purpose: Purpose; share: number }[];
  /** The usual budget in 万元, from and to. */
  budget: readonly [number, number];
  /** What is promised: indicator, unit, and how many 万元 of budget one unit takes. */
  targets: readonly { indicator: string; unit: string; wanPerUnit: number }[];
  benefitLink?: BenefitLink;
  /** Households that benefit for each 万元. */
  householdsPerWan: number;
};

const works = [{ purpose: "works", share: 100 }] as const;
const worksAndGoods = [
  { purpose: "works", share: 70 },
  { purpose: "goods", share: 30 },
] as const;
const goodsAndTraining = [
  { purpose: "goods", share: 80 },
  { purpose: "training", share: 20 },
] as const;
const courses = [{ purpose: "training", share: 100 }] as const;

export const workKinds: readonly WorkKind[] = [
  {
    category: "roads",
    strand: "government_aid",
    title: "{乡}{村}通村公路硬化工程",
    summary: "硬化{村}至{乡}的通村公路，配套涵洞和边沟，解决群众出行和农产品外运困难。",
    spending: works,
    budget: [60, 260],
    targets: [{ indicator: "硬化公路里程", unit: "公里", wanPerUnit: 38 }],
    householdsPerWan: 2,
  },
  {
    category: "roads",
    strand: "government_aid",
    title: "{乡}产业园区机耕路和便民桥建设项目",
    summary: "新建砂石机耕路和便民桥，连接{村}等村的连片耕地与集散点。",
    spending: works,
    budget: [40, 120],
    targets: [{ indicator: "机耕路里程", unit: "公里", wanPerUnit: 15 }],
    householdsPerWan: 3,
  },
  {
    category: "water",
    strand: "government_aid",
    title: "{乡}{村}人畜饮水安全巩固提升工程",
    summary: "新建水源井、蓄水池和入户管网，使{村}群众用上达标自来水。",
    spending: worksAndGoods,
    budget: [50, 180],
    targets: [
      { indicator: "新建供水管网", unit: "公里", wanPerUnit: 12 },
      { indicator: "通自来水户数", unit: "户", wanPerUnit: 0.6 },
    ],
    householdsPerWan: 2,
  },
  {
    category: "water",
    strand: "government_aid",
    title: "{乡}小型农田水利和节水灌溉项目",
    summary: "铺设滴灌管带，改造渠道和泵站，扩大{村}等村水浇地面积。",
    spending: worksAndGoods,
    budget: [80, 300],
    targets: [{ indicator: "新增节水灌溉面积", unit: "亩", wanPerUnit: 0.12 }],
    householdsPerWan: 2,
  },
  {
    category: "education",
    strand: "government_aid",
    title: "{乡}中心小学教学综合楼援建项目",
    summary: "援建教学综合楼并配备课桌椅和教学设备，改善寄宿和教学条件。",
    spending: worksAndGoods,
    budget: [150, 420],
    targets: [{ indicator: "建筑面积", unit: "平方米", wanPerUnit: 0.22 }],
    householdsPerWan: 2,
  },
  {
    category: "education",
    strand: "donation",
    title: "{乡}学校图书角和学生电脑教室捐建项目",
    summary: "以社会捐赠资金为{乡}各完全小学配置图书、书架和学生用计算机。",
    spending: [{ purpose: "goods", share: 100 }],
    budget: [15, 60],
    targets: [{ indicator: "配置图书", unit: "册", wanPerUnit: 0.004 }],
    householdsPerWan: 6,
  },
  {
    category: "health",
    strand: "government_aid",
    title: "{乡}卫生院门诊楼改扩建项目",
    summary: "改扩建门诊楼，添置常规检验和影像设备，并由帮扶方医院对口指导。",
    spending: worksAndGoods,
    budget: [120, 350],
    targets: [{ indicator: "业务用房面积", unit: "平方米", wanPerUnit: 0.28 }],
    householdsPerWan: 4,
  },
  {
    category: "health",
    strand: "government_aid",
    title: "{乡}村卫生室标准化建设项目",
    summary: "按标准新建{村}等村卫生室，配置诊断床、药柜和健康一体机。",
    spending: worksAndGoods,
    budget: [30, 90],
    targets: [{ indicator: "建成村卫生室", unit: "个", wanPerUnit: 12 }],
    householdsPerWan: 6,
  },
  {
    category: "basic_production",
    strand: "government_aid",
    title: "{乡}{村}坡改梯和高标准农田建设项目",
    summary: "对{村}坡耕地实施坡改梯，配套田间道路和蓄水窖，提高保水保肥能力。",
    spending: works,
    budget: [70, 240],
    targets: [{ indicator: "建成高标准农田", unit: "亩", wanPerUnit: 0.2 }],
    householdsPerWan: 2,
  },
  {
    category: "basic_production",
    strand: "government_aid",
    title: "{乡}设施蔬菜大棚建设项目",
    summary: "在{村}新建日光温室和育苗棚，由合作社统一管护，贫困户优先承租。",
    spending: worksAndGoods,
    budget: [80, 260],
    targets: [{ indicator: "建成温室大棚", unit: "座", wanPerUnit: 6 }],
    householdsPerWan: 1,
  },
  {
    category: "living_conditions",
    strand: "government_aid",
    title: "{乡}{村}人居环境整治项目",
    summary: "改造户厕，建设污水收集池和垃圾收集点，安装太阳能路灯。",
    spending: worksAndGoods,
    budget: [40, 150],
    targets: [{ indicator: "改造户厕", unit: "座", wanPerUnit: 0.5 }],
    householdsPerWan: 2,
  },
  {
    category: "living_conditions",
    strand: "government_aid",
    title: "{乡}农村危房改造补助项目",
    summary: "对{村}等村鉴定为危房的贫困户给予改造补助，资金直接到户。",
    spending: [{ purpose: "household_subsidy", share: 100 }],
    budget: [40, 160],
    targets: [{ indicator: "改造危房", unit: "户", wanPerUnit: 2.2 }],
    householdsPerWan: 0.45,
  },
  {
    category: "industry",
    strand: "government_aid",
    title: "{乡}{产}产业基地建设项目",
    summary: "在{村}建设{产}标准化基地，企业与农户签订保底收购合同，带动贫困户稳定增收。",
    spending: goodsAndTraining,
    budget: [90, 320],
    targets: [
      { indicator: "建成产业基地", unit: "亩", wanPerUnit: 0.3 },
      { indicator: "带动农户", unit: "户", wanPerUnit: 0.8 },
    ],
    benefitLink: "base_contract",
    householdsPerWan: 1.2,
  },
  {
    category: "industry",
    strand: "enterprise",
    title: "{产}精深加工车间合作项目",
    summary: "帮扶方企业入驻{乡}，建设{产}加工车间，吸纳贫困劳动力就业并按股分红。",
    spending: worksAndGoods,
    budget: [180, 480],
    targets: [{ indicator: "吸纳贫困劳动力就业", unit: "人", wanPerUnit: 5 }],
    benefitLink: "employment",
    householdsPerWan: 0.4,
  },
  {
    category: "industry",
    strand: "government_aid",
    title: "{乡}{村}{产}合作社扶持项目",
    summary: "支持{村}合作社购置生产设备，资产折股量化到户，收益按股分配。",
    spending: goodsAndTraining,
    budget: [40, 140],
    targets: [{ indicator: "入社农户", unit: "户", wanPerUnit: 0.9 }],
    benefitLink: "cooperative",
    householdsPerWan: 1,
  },
  {
    category: "labour",
    strand: "government_aid",
    title: "{乡}劳务协作和稳岗就业项目",
    summary: "组织{乡}贫困劳动力到帮扶方企业就业，补助交通和岗前培训，派驻劳务工作站。",
    spending: [
      { purpose: "training", share: 40 },
      { purpose: "household_subsidy", share: 60 },
    ],
    budget: [20, 80],
    targets: [{ indicator: "转移就业", unit: "人", wanPerUnit: 0.3 }],
    householdsPerWan: 3,
  },
  {
    category: "training",
    strand: "talent",
    title: "{乡}致富带头人和农业技术员培训项目",
    summary: "由帮扶方农业院校分期举办致富带头人和农业技术员培训班，按期次和人次分别统计。",
    spending: courses,
    budget: [12, 45],
    targets: [
      { indicator: "举办培训班", unit: "期", wanPerUnit: 5 },
      { indicator: "培训人次", unit: "人次", wanPerUnit: 0.08 },
    ],
    householdsPerWan: 8,
  },
  {
    category: "training",
    strand: "talent",
    title: "{乡}中小学骨干教师跟岗研修项目",
    summary: "选派骨干教师到帮扶方学校跟岗研修，帮扶方名师定期送教下乡。",
    spending: courses,
    budget: [10, 35],
    targets: [{ indicator: "研修教师", unit: "人次", wanPerUnit: 0.4 }],
    householdsPerWan: 6,
  },
  {
    category: "relocation",
    strand: "government_aid",
    title: "{乡}易地搬迁安置点配套设施项目",
    summary: "为安置点建设供水、道路和活动用房，并配套就业车间。",
    spending: worksAndGoods,
    budget: [160, 460],
    targets: [{ indicator: "配套安置户数", unit: "户", wanPerUnit: 2 }],
    householdsPerWan: 0.5,
  },
  {
    category: "ecology",
    strand: "government_aid",
    title: "{乡}小流域水土保持和经济林项目",
    summary: "治理{村}一带水土流失，栽植经济林，管护岗位优先安排贫困户。",
    spending: worksAndGoods,
    budget: [60, 200],
    targets: [{ indicator: "治理面积", unit: "亩", wanPerUnit: 0.1 }],
    householdsPerWan: 1.5,
  },
  {
    category: "financial_instrument",
    strand: "government_aid",
    title: "{乡}{村}产业发展互助资金项目",
    summary: "向{村}互助社注入互助资金，农户按章程借用、按期归还，滚动使用。",
    spending: [{ purpose: "services", share: 100 }],
    budget: [20, 50],
    targets: [{ indicator: "入社农户", unit: "户", wanPerUnit: 0.5 }],
    householdsPerWan: 2,
  },
];
