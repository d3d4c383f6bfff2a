# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = 一站式政府服务
common-title = { $page } – Sala
common-title-error = 错误：{ $title }
common-skip = 跳到主要内容
common-home = 首页

## Header

common-languages = 语言
common-platforms = 服务对象
common-platform-citizen = 公民
common-platform-business = 企业
common-platform-foreigner = 外国人
common-officer-queue = 工作人员待办
common-sign-in = 登录
common-sign-out = 退出
common-account-of = 账户：

## Footer

common-footer-about = 一站式政府服务。用您的语言，在手机上提交、跟踪并获取结果。
common-footer-cookies = 本网站仅使用两个必要的 Cookie：一个用于保持登录，一个用于保护您提交的内容。我们不跟踪您的行为。
common-footer-places = 行政区划数据：GeoThai 与泰国内政部行政厅，CC BY 4.0。

## Navigation

common-back = 返回
common-breadcrumbs = 页面路径
common-pagination = 列表分页
common-previous = 上一页
common-next = 下一页

## Forms

common-continue = 继续
common-change = 更改
common-choose = 请选择
common-optional = { $label }（选填）
common-not-given = 未填写
common-day = 日
common-month = 月
common-year = 年
common-error-summary = 请更正以下问题
common-error-prefix = 错误：
common-important = 重要提示
common-success = 已完成
common-warning = 注意
