package shuping.bench;

import shuping.demo.DemoData.Organisation;

/** A report whose draft is written and waits to be submitted. */
record Report(String id, Organisation organisation) {

    String secretary() {
        return organisation.secretary();
    }

    /** A short text with one shortcoming, hence one item to rectify. */
    static String text(Organisation organisation) {
        return """
                %s书记抓基层党建工作述职报告
                %s书记　%s
                一、工作成效
                1、把支部建在项目上。新设功能型党支部3个，党员包片28户，解决群众反映的路灯、停车问题41件。
                二、不足之处
                1、走访群众不够深入，全年有6个网格没有走到，部分问题是从热线里才知道的。
                三、原因分析
                1、时间安排上重会议轻走访，没有把走访列入每周计划。
                四、下步打算
                1、每周用一天时间走访网格，每季度公布一次问题清单和办理结果。
                """.formatted(organisation.name(), organisation.name(), organisation.secretaryName());
    }
}
