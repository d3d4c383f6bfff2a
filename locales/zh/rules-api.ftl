# 供开发者使用的公开接口。各规则的说明来自程序，为英文。

rules-api-title = 规则接口
rules-api-lead = 凡对个人作出决定的规则，也可供他人的程序查询：与我们的表格和官员所用的代码相同。无需账户，也不保存任何内容。
rules-api-how = 请以POST发送一个JSON对象。不知道的可以省略：系统只回答由其余内容得出的结论，并注明所依据的规则和法律。日期为曼谷的日期，金额单位为泰铢。“否”也是答案（200）。
rules-api-openapi = 供机器读取的说明（OpenAPI）
rules-api-problems = 问题
rules-api-problems-text = 不是问题的请求会被拒绝，并返回问题文档（RFC 9457），其类型为以下之一：

rules-api-since = 自{ $day }起
rules-api-law = 法律依据
rules-api-values = 数值及其有效期
rules-api-values-text = 由这些数值决定，以所问日期有效的数值为准。名单中的条目后可附其自身的有效期。
rules-api-interface = 接口
rules-api-rule-mrz = 护照上的这两行正确吗？
rules-api-rule-thai-id = 这个泰国号码正确吗？
rules-api-rule-phone = 这个电话号码正确吗？
rules-api-rule-address = 邮编与分区是否相符？
rules-api-rule-date = 这是哪一天？
rules-api-rule-name-match = 姓名与护照是否一致？
rules-api-rule-tm47 = 90天报到（TM.47）
rules-api-rule-tm30 = 住宿申报（TM.30）
rules-api-rule-tm30-row = 住宿申报文件中的一位客人
rules-api-rule-tm28 = 变更地址与外府停留（TM.27、TM.28）
rules-api-rule-tdac = 入境卡（TDAC）
rules-api-rule-evisa = 签证与免签入境
rules-api-rule-overstay = 逾期停留
rules-api-try = 询问此规则
rules-api-question = 您的问题
rules-api-question-hint = JSON 对象，键名见下方列表；不知道的可以省略。
rules-api-question-wrong = 无法回答此问题：{ $what }
rules-api-answer = 答案
