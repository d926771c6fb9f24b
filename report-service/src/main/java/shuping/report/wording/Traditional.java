package shuping.report.wording;

import java.util.stream.IntStream;

/** 繁体字 that no simplified text holds, what they are in it, and the pinyin that mills write behind them: 鄉(xiāng). */
public final class Traditional {

    private static final String TRADITIONAL = "黨員組織設導領務實踐動幹業產發學習會議記書責層級問題點難處農鄉鎮縣區國際經濟環節約傳統從嚴紀監檢舉報風敗鬥爭戰鬭壘場陣線"
            + "網絡維護穩創優評價質數據庫電腦機構製貧脫興齊歡樂勞貢獻獎勵養醫療衛樣體係繫關鍵開門間閱讀聽說話語論認識調談諾謝講課證試詳"
            + "該請誰訂計討訓託許訴詞譯財貨費資賞賢賬購贏車軍輪轉輸辦這進運過達違遠適選遷遺鄧鄭鋼錯錢鐵鏡長閃隊階陸陳隨險隱雖雙離雲靈靜"
            + "響頁順須預頭頻顆類顧顯飛飯館馬驗驚驅騙髮魚鳥麗麼黃齡龍億個們倉偉側傑備債傷僅兒兩冊決況凍淨減劃則剛劇劉勝勢匯單賣協壓廠歷"
            + "曆參叢嗎啟喬營團園圍圖圓聖塊堅壇墻聲壯夢奪婦媽孫寧寶審寫寬對尋將爾屆屬岡島嶺幣帥師帳幟帶幫並莊慶廬應廟龐廢異棄張彈強歸當"
            + "錄徹徑憶憂懷態戲戶執擴掃揚撫拋搶擔擁擇掛揮擋損換搗撥攝攜擺攤敵斷無舊時曬曉暢暫朧術樸殺雜權條來楊極槍樹橋標棧棟檔樓歐殘畢"
            + "氣漢湯溝滅滿漁潔灑濁測渾濃濤澇潤漲淵漸溫灣濕災燈爐煉爛煙煩燒熱愛爺狀猶獨獄瑪現瓊畫瘋皺盤盡盜盞礦碼確禮禍種積稱窮竊競筆簡"
            + "籌簽籃糧緊糾紅紛純紙紋縱紹終結繞給絕絲綱綜綠緒續緣編練縮績繩繪繼罰羅聯職聰肅腸膚脅腳膽臉艱藝蘇蘋範莖薦華萬葉號蟲蠶補襯襲"
            + "見觀規覺覽觸變豐貝負販貪貫貴買賀賴趙跡踴躍軌軟輕載輔輛輝輩輯辭邊遼還連郵鄰釋針銀銷鋪鎖鍛鍋閉闊闖隸雞霧韓頂項頓頒頸額願飢"
            + "飲飽餘驕騎鬆鬧鮮鹽麥齒"
            + "眾夠與為後裡裏準擬虛慮懶惡稅滯緩銳轄駐訪詢獲築礎罷陽陰驟譽讓貼賽贊趨較辯遞遲釐鑄鑑鑒鏈鞏韌騰彙撐攔攏摯樁櫃滾澤灘牽犧癥矚碩窩紐納"
            + "細緻縫聳膠臨蓋蔣藍藥蘊蘭衆裝訊診詐誇誠誤謀謂謙謹賠賦賓贈趕蹤輻遙醞銜鋒錘闡闢頌顏飄駛駕魯鴻鵬斂渙";
    private static final String SIMPLIFIED = "党员组织设导领务实践动干业产发学习会议记书责层级问题点难处农乡镇县区国际经济环节约传统从严纪监检举报风败斗争战斗垒场阵线"
            + "网络维护稳创优评价质数据库电脑机构制贫脱兴齐欢乐劳贡献奖励养医疗卫样体系系关键开门间阅读听说话语论认识调谈诺谢讲课证试详"
            + "该请谁订计讨训托许诉词译财货费资赏贤账购赢车军轮转输办这进运过达违远适选迁遗邓郑钢错钱铁镜长闪队阶陆陈随险隐虽双离云灵静"
            + "响页顺须预头频颗类顾显飞饭馆马验惊驱骗发鱼鸟丽么黄龄龙亿个们仓伟侧杰备债伤仅儿两册决况冻净减划则刚剧刘胜势汇单卖协压厂历"
            + "历参丛吗启乔营团园围图圆圣块坚坛墙声壮梦夺妇妈孙宁宝审写宽对寻将尔届属冈岛岭币帅师帐帜带帮并庄庆庐应庙庞废异弃张弹强归当"
            + "录彻径忆忧怀态戏户执扩扫扬抚抛抢担拥择挂挥挡损换捣拨摄携摆摊敌断无旧时晒晓畅暂胧术朴杀杂权条来杨极枪树桥标栈栋档楼欧残毕"
            + "气汉汤沟灭满渔洁洒浊测浑浓涛涝润涨渊渐温湾湿灾灯炉炼烂烟烦烧热爱爷状犹独狱玛现琼画疯皱盘尽盗盏矿码确礼祸种积称穷窃竞笔简"
            + "筹签篮粮紧纠红纷纯纸纹纵绍终结绕给绝丝纲综绿绪续缘编练缩绩绳绘继罚罗联职聪肃肠肤胁脚胆脸艰艺苏苹范茎荐华万叶号虫蚕补衬袭"
            + "见观规觉览触变丰贝负贩贪贯贵买贺赖赵迹踊跃轨软轻载辅辆辉辈辑辞边辽还连邮邻释针银销铺锁锻锅闭阔闯隶鸡雾韩顶项顿颁颈额愿饥"
            + "饮饱余骄骑松闹鲜盐麦齿"
            + "众够与为后里里准拟虚虑懒恶税滞缓锐辖驻访询获筑础罢阳阴骤誉让贴赛赞趋较辩递迟厘铸鉴鉴链巩韧腾汇撑拦拢挚桩柜滚泽滩牵牺症瞩硕窝纽纳"
            + "细致缝耸胶临盖蒋蓝药蕴兰众装讯诊诈夸诚误谋谓谦谨赔赋宾赠赶踪辐遥酝衔锋锤阐辟颂颜飘驶驾鲁鸿鹏敛涣";
    private static final char[] BY_CHARACTER = table();

    private static final int LONGEST_SOUND = 12;

    private Traditional() {}

    public static IntStream all() {
        return TRADITIONAL.chars();
    }

    public static boolean is(char c) {
        return BY_CHARACTER[c] != 0;
    }

    /** Does the text hold one of them? */
    public static boolean in(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static char simplified(char c) {
        return BY_CHARACTER[c];
    }

    /** Where the pinyin in brackets that begins here ends, or the same place. */
    public static int soundEnd(CharSequence text, int from) {
        if (from >= text.length() || text.charAt(from) != '（' && text.charAt(from) != '(') {
            return from;
        }
        int end = from + 1;
        while (end < text.length() && end - from <= LONGEST_SOUND && sounds(text.charAt(end))) {
            end++;
        }
        boolean closed = end > from + 1 && end < text.length() && (text.charAt(end) == '）' || text.charAt(end) == ')');
        return closed ? end + 1 : from;
    }

    private static boolean sounds(char c) {
        return c >= 'a' && c <= 'z' || c == ' ' || c >= '\u00e0' && c <= '\u01dc';
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
        }
        return table;
    }
}
