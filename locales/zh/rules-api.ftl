# 供开发者使用的公开接口。各规则的说明来自程序，为英文。

rules-api-title = 规则接口
rules-api-lead = 凡对个人作出决定的规则，也可供他人的程序查询：与我们的表格和官员所用的代码相同。无需账户，也不保存任何内容。
rules-api-how = 请以POST发送一个JSON对象。不知道的可以省略：系统只回答由其余内容得出的结论，并注明所依据的规则和法律。日期为曼谷的日期，金额单位为泰铢。“否”也是答案（200）。
rules-api-openapi = 供机器读取的说明（OpenAPI）
rules-api-problems = 问题
rules-api-problems-text = 不是问题的请求会被拒绝，并返回问题文档（RFC 9457），其类型为以下之一：
