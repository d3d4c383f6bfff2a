# The home page and the start pages of the three platforms.

## Home

home-title = 一站式政府服务
home-heading = 一站式政府服务
home-lead = 提交、跟踪、获取结果：用您的语言，在手机上，随时办理。
home-open-today = 现已开通
home-report = 90天报到（TM.47）
home-report-text = 适用于在泰国停留超过90天的外国人。每90天向移民局申报一次住址，并保存回执。
home-report-go = 查看所需材料
home-fact-time = 约需5分钟
home-fact-free = 免费办理
home-fact-phone = 任何手机均可使用
home-fact-languages = 七种语言
home-more = 外国人其他服务
home-how = 办理流程
home-promise-file = 一次提交
home-promise-file-text = 页面简短，一次只问一件事。每次点击“继续”都会保存答案，您可以稍后再填。
home-promise-follow = 全程跟踪
home-promise-follow-text = 了解事项进展及原因，以及谁查看过。如需更正，可在同一事项中完成。
home-promise-prove = 留存凭证
home-promise-prove-text = 您将获得附有核验码的回执，任何人都可核验；下次截止日期可加入日历。
home-platforms = 服务对象
home-foreigner = 外国人
home-foreigner-text = 在泰国居住、迁居或到访的人士。
home-services = 已开通{ $count }项服务
home-citizen = 公民
home-citizen-text = 日常生活中需要办理政府事务的每一个人。
home-business = 企业
home-business-text = 在泰国创办、经营或扩展企业的人士。

## Start pages of the platforms

platform-services = 服务
platform-services-elsewhere = 现已开通的服务
platform-purpose = 这些服务可以帮助您
platform-report-text = 适用于在泰国停留超过90天的外国人。约需5分钟，免费办理。
platform-foreigner-heading = 外国人服务
platform-foreigner-lead = 几分钟内完成法律要求的事项，了解下次截止日期，并留有办理凭证。
platform-foreigner-purpose-1 = 用您的语言办理，无需前往办公室。
platform-foreigner-purpose-2 = 更换护照后保持记录连续。
platform-foreigner-purpose-3 = 了解每项决定的理由以及下一步该做什么。
platform-citizen-heading = 公民服务
platform-citizen-lead = 面向日常生活中需要办理政府事务的每一个人。
platform-citizen-not-yet = 目前这里还没有面向公民的服务，今后将陆续开通。请继续使用主管机关的渠道。现已开通的服务面向外国人。
platform-business-heading = 企业服务
platform-business-lead = 在一处申请许可、缴费，并跟踪每一步进展。
platform-business-not-yet = 目前这里没有面向企业的服务。请继续使用主管机关的渠道。现已开通的服务面向外国人。
