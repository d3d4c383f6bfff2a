# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = 两行可以识别。
mrz-name = 姓名
mrz-number = 护照号码
mrz-other = 内容有误，请与护照核对。
mrz-line-count = 必须为两行。不接受三行的身份证件。
mrz-line-length = 每行必须为44个字符，请检查是否缺少 < 符号。
mrz-bad-character = 只能使用字母A至Z、数字和 < 符号。
mrz-document-type = 第一行必须以表示护照的 P 开头。
mrz-issuing-state-unknown = 无法识别签发国代码（第一行第3至5个字符）。
mrz-nationality-unknown = 无法识别国籍代码（第二行第11至13个字符）。
mrz-check-document-number = 护照号码输入有误。请将第二行的前10个字符与护照核对。
mrz-check-birth-date = 出生日期输入有误。请将第二行第14至20个字符与护照核对。
mrz-check-expiry-date = 有效期输入有误。请将第二行第22至28个字符与护照核对。
mrz-check-optional = 第二行后半部分输入有误。请将第29至43个字符与护照核对。
mrz-check-composite = 第二行输入有误。请将整行与护照核对。
mrz-sex = 性别字符必须为 M、F 或 <。
mrz-birth-date-invalid = 出生日期不是真实存在的日期。请将第二行与护照核对。
mrz-expiry-date-invalid = 有效期不是真实存在的日期。请将第二行与护照核对。
mrz-name-empty = 第一行缺少姓名。

## A place in Thailand

place-province = 府（省）
place-district = 县（区）
place-subdistrict = 分区（镇）
place-postcode = 邮政编码
place-search = 搜索地点
place-search-hint = 输入分区、县或邮政编码，或在下方逐级选择。
place-search-results = 个结果
place-search-none = 未找到，请在下方逐级选择。
place-search-chosen = 已选择：
place-search-failed = 搜索暂无响应，请在下方逐级选择。

## Ports of entry

port-mode-air = 航空
port-mode-land = 陆路
port-mode-sea = 水路
