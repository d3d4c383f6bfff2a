# 回答中的错误以及应当怎样填写，键为 `error-<code>`；$label 是栏目名称

date-part-day = 日
date-part-month = 月
date-part-year = 年

error-required-enter = 请填写{ $label }
error-required-choose = 请选择{ $label }
error-too-long = { $label }不能超过{ $max }个字符
error-characters-alphanumeric = { $label }只能包含字母 A 到 Z 和数字
error-characters-plate = { $label }只能包含文字、字母和数字
error-characters-address = { $label }只能包含泰文或拉丁字母、数字、空格和符号 / - . , ( ) # & ' +
error-digits-only = { $label }只能包含数字
error-choice-unknown = 请从所列选项中选择{ $label }
error-country-unknown = 请从列表中选择{ $label }
error-port-unknown = 请从列表中选择入境口岸，或留空

error-passport-format = 请按资料页填写护照号码：3到15个字母 A 到 Z 和数字
error-name-characters = { $label }只能包含字母 A 到 Z、空格、连字符和撇号。请按护照资料页底部的两行字符填写
error-passport-expired = 该护照已过期。请使用有效护照。如果没有，请联系贵国使馆，并亲自到移民局办公室报到
error-not-an-alien = 泰国公民无需报到。如果您是用其他国家的护照入境的，请填写那本护照的信息
error-same-passport = 旧护照号码与新护照号码相同。请填写旧号码，或返回并选择仍是同一本护照
error-mrz = 请对照护照检查这两行并重新填写，或返回选择逐项输入
error-mrz-otherwise = 如果护照上确实如此，请返回并选择逐项输入。

error-date-missing = { $label }不完整，还缺：{ $parts }
error-date-unreadable = 请用数字填写{ $label }的日、月、年，例如：4 7 2026
error-date-not-real = { $label }必须是真实存在的日期，请检查日、月、年
error-date-future = { $label }必须是今天或更早的日期
error-birth-date-unreadable = 请用数字填写出生的日、月、年，例如：12 8 1984。护照未注明日或月的，请填00
error-permit-before-arrival = 获准停留的最后一天不能早于入境日期。请查看最近一次入境章或延期章
error-extension-before-arrival = 延期日期不得早于入境日期。如果此后出过境，该延期不再计算：请返回并选“没有”
error-due-before-arrival = 截止日期不能早于入境日期，因为每次入境后都重新计算。如果入境后还没有报到过，请返回并选择“没有”
error-village-number = 村号必须是1至99的数字。地址没有村号的，请留空

error-phone-format = 请填写泰国电话号码，例如：089-765-4321，或带 + 和国家代码的外国号码，例如：+49 30 1234567
error-phone-hotline = 请填写能联系到您的电话号码。3位或4位号码是热线电话
error-email-format = 请填写正确的电子邮箱地址，例如：name@example.com

error-province-choose = 请选择府（省）
error-district-choose = 请选择县（区）
error-subdistrict-choose = 请选择分区（镇）
error-postcode-choose = 请选择邮政编码
error-subdistrict-unknown = 该分区已撤销。请从列表中另选一个
error-subdistrict-unknown-successors = 该分区已撤销。请选择取代它的分区：{ $successors }
error-postcode-mismatch = 该邮政编码不属于所选分区，请从列表中选择

error-declaration-required = 请勾选，声明您的回答属实
error-passport-specimen = 这两行来自样本护照。请填写您本人护照上的两行字符。
error-passport-lines-number = 这两行中的护照号码 { $number } 不足3个字符。请将第二行与您的护照核对
