# 正确但需要留意的情况，按代码排列

hints-title = 请注意
hint-BIRTH_DATE_PARTIAL = 未注明出生的日或月。未知的部分与登记中的任何日期均视为一致。
hint-SINGLE_NAME = 只有一个名字。如果护照上只有一个，则无误。
hint-NAME_MAY_BE_TRUNCATED = 姓名很长，护照底部的字符可能不完整，因此按各部分的开头核对。
hint-NAME_ORDER = 登记中姓与名的顺序相反。
