# The home page and the start pages of the three platforms.

## Home

home-title = 一站式政府服务
home-heading = 政府服务，一个窗口办理
home-lead = 提交、跟踪、领取结果：用您的语言，在手机上，随时办理。
home-open-today = 现已开通
home-report = 90天报到（TM.47）
home-report-text = 适用于在泰国停留超过90天的外国人。每90天报告一次住址，并保存回执。
home-report-go = 查看所需材料
home-fact-time = 约需5分钟
home-fact-free = 免费办理
home-fact-phone = 任何手机均可使用
home-fact-languages = 泰语、英语、中文
home-how = 办理流程
home-promise-file = 一次提交
home-promise-file-text = 每页只问一个问题，内容自动保存，可稍后继续。
home-promise-follow = 全程跟踪
home-promise-follow-text = 了解办理进度、原因以及谁查看过。如需更正，可在同一事项中完成。
home-promise-prove = 留存凭证
home-promise-prove-text = 回执附有可供核验的二维码，并可将下次日期加入日历。
home-platforms = 服务对象
home-foreigner = 外国人
home-foreigner-text = 在泰国居住、前来或到访的人士。
home-foreigner-state = 已开通1项服务
home-citizen = 公民
home-citizen-text = 日常与政府打交道的每一个人。
home-citizen-state = 筹备中
home-business = 企业
home-business-text = 在泰国创办、经营或扩展企业的人士。
home-business-state = 筹备中

## Start pages of the platforms

platform-services = 服务
platform-services-elsewhere = 现已开通的服务
platform-purpose = 本平台的目的
platform-report-text = 适用于停留超过90天的外国人。约需5分钟，免费。
platform-foreigner-heading = 外国人服务
platform-foreigner-lead = 几分钟内完成法律要求的事项，了解下一次期限，并持有办理凭证。
platform-foreigner-purpose-1 = 用您的语言办理，无需前往办公室。
platform-foreigner-purpose-2 = 更换护照后，记录依然连续。
platform-foreigner-purpose-3 = 了解每项决定的理由以及下一步该做什么。
platform-citizen-heading = 公民服务
platform-citizen-lead = 用日常用语查找所需服务，参与公共决策，查阅现行法律。
platform-citizen-not-yet = 本平台正在筹备中，目前尚不能办理公民服务，请继续使用主管机关的渠道。
platform-citizen-purpose-1 = 在一处找到所有政府服务。
platform-citizen-purpose-2 = 在作出决定之前表达意见，并得到答复。
platform-citizen-purpose-3 = 了解任何日期适用的法律。
platform-business-heading = 企业服务
platform-business-lead = 了解您的企业需要哪些许可，一次性申请，并跟踪直至颁发。
platform-business-not-yet = 本平台正在筹备中，目前尚不能申请许可，请继续使用主管机关的渠道。
platform-business-purpose-1 = 一套材料办理所有许可。
platform-business-purpose-2 = 了解哪个机关正在处理以及答复期限。
platform-business-purpose-3 = 政府已有的材料无需再次提交。
