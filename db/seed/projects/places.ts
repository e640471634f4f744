/** The townships of the counties of the cast, and what each county is known for. */
export type CountyPlaces = { townships: readonly string[]; products: readonly string[] };

const places = (townships: string, products: string): CountyPlaces => ({
  townships: townships.trim().split(/\s+/),
  products: products.trim().split(/\s+/),
});

const known: Readonly<Record<string, CountyPlaces>> = {
  "150125": places(
    "可可以力更镇 哈乐镇 西乌兰不浪镇 大青山乡 上秃亥乡 得胜沟乡 二份子乡 哈拉合少乡 耗赖山乡",
    "马铃薯 莜麦 肉羊",
  ),
  "150430": places(
    "四家子镇 长胜镇 贝子府镇 四道湾子镇 下洼镇 金厂沟梁镇 兴隆洼镇 黄羊洼镇 牛古吐镇 木头营子乡 丰收乡 玛尼罕乡",
    "谷子 文冠果 肉驴",
  ),
  "532622": places(
    "江那镇 平远镇 稼依镇 阿猛镇 阿舍彝族乡 维摩彝族乡 盘龙彝族乡 八嘎乡 者腊乡 蚌峨乡 干河彝族乡",
    "辣椒 三七 蔬菜",
  ),
  "532626": places(
    "锦屏镇 曰者镇 双龙营镇 八道哨彝族乡 天星乡 平寨乡 树皮彝族乡 腻脚彝族乡 新店彝族乡 舍得彝族乡 官寨乡 温浏乡",
    "辣椒 雪莲果 肉牛",
  ),
  "640422": places(
    "兴隆镇 平峰镇 新营乡 红耀乡 田坪乡 马建乡 震湖乡 兴平乡 西滩乡 王民乡 什字乡 马莲乡 硝河乡 偏城乡",
    "马铃薯 西芹 肉牛",
  ),
  "640323": places("花马池镇 大水坑镇 惠安堡镇 高沙窝镇 王乐井乡 冯记沟乡 青山乡 麻黄山乡", "滩羊 黄花菜 小杂粮"),
  "520422": places(
    "马官镇 化处镇 白岩镇 坪上镇 鸡场坡镇 补郎苗族乡 猴场苗族仡佬族乡 猫洞苗族仡佬族乡",
    "韭黄 茶叶 食用菌",
  ),
  "520424": places("花江镇 永宁镇 岗乌镇 上关镇 坡贡镇 白水镇 新铺镇 沙营镇 断桥镇 普利乡", "肉牛 火龙果 花椒"),
};

const elsewhere = places(
  "城关镇 东川镇 西坪镇 南山乡 北河乡 石门乡 青龙镇 白水乡 红旗乡 新华镇 三合乡 大同镇",
  "马铃薯 中药材 肉牛 核桃 茶叶 食用菌",
);

export const villages: readonly string[] =
  "东沟村 西湾村 前进村 红星村 大坪村 新民村 团结村 石桥村 柳树村 上营村 下营村 小河村 双泉村 向阳村 民主村 和平村 大寨子村 青山村 马家湾村 李家坪村 王家沟村 杨树村 三岔村 长岭村".split(
    " ",
  );

/** Townships and products of a county; for one outside the cast, names that are common in the west. */
export const placesOf = (countyCode: string): CountyPlaces => known[countyCode] ?? elsewhere;
