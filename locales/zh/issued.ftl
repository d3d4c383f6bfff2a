# 签发的文件：纸面、案件与公开核验

## On paper
paper-kind-receipt = 回执
paper-kind-notice = 通知书
paper-kind-defect_record = 补正通知
paper-kind-decision = 决定书
paper-kind-licence = 许可证
paper-number = 编号
paper-holder = 姓名
paper-address = 地址
paper-filed_at = 提交时间
paper-office = 办公室
paper-channel = 渠道
paper-channel-online = 网上
paper-valid-to = 有效期至
paper-items-receipt = 明细
paper-items-notice = 理由
paper-items-defect_record = 需要补正的事项
paper-items-decision = 理由
paper-items-licence = 条件
paper-appeal = 申诉方式
paper-check = 核验本文件
paper-check-hint = 扫描二维码，或在网址处输入下方代码，即可核验本文件的真伪和当前状态
paper-check-alt = 核验本文件的二维码，代码为 { $code }
paper-issued = { $day }以电子方式签发并签名
paper-attachment = 供机器读取的文件内容

## In a case
issued-documents = 签发的文件
issued-on = 签发日期：{ $day }。
issued-valid-to = 有效期至{ $day }。
issued-open = 打开{ $title }（PDF，{ $size }）
issued-in-preparation = 正在制作已签名的文件，通常不到一分钟。
issued-pending-title = 正在制作您的文件
issued-pending-text = { $title } { $number } 已签发并即时生效。正在制作已签名的文件，通常不到一分钟。
issued-pending-again = 再试一次
issued-in_force = 有效
issued-not_yet_in_force = 尚未生效
issued-suspended = 暂停使用
issued-revoked = 已撤销
issued-expired = 已过期
issued-replaced = 已被替换

## Public check
check-title = 核验文件
check-lead = 您将看到文件是否真实，以及今天是否有效。
check-code = 文件上的代码
check-code-hint = 二维码下方的16位代码，例如 7QK3-MX4D-2A9C-EFGH。也可以粘贴二维码的内容。
check-send = 核验
check-in-force = 有效
check-in-force-text = 本文件真实有效。
check-not-yet-in-force = 尚未生效
check-not-yet-in-force-text = 本文件真实，但尚未生效。
check-suspended = 暂停使用
check-suspended-text = 本文件真实，但已被暂停使用，目前无效。
check-revoked = 已撤销
check-revoked-text = 本文件曾经真实，但已被撤销，不再有效。
check-expired = 已过期
check-expired-text = 本文件真实，但有效期已结束。
check-replaced = 已被替换
check-replaced-text = 本文件真实，但已被新的文件取代。
check-not-authentic = 不是我们签发的文件
check-not-authentic-text = 我们没有签发过带有此代码的文件。请将代码与纸面核对，或请持有人再次出示文件。
check-since = 自{ $day }起
check-compare = 请将以下信息与对方出示的文件核对。
check-kind = 种类
check-document = 文件
check-number = 编号
check-service = 服务
check-agency = 签发机关
check-name = 姓名（部分）
check-filed = 提交日期
check-issued = 签发日期
check-valid-to = 有效期至
check-next-due = 下次报到截止日期
check-signed = 您扫描的代码带有我们的电子签名。
check-address = 请确认浏览器中的网址属于 { $product }。
error-CHECK_CODE = 请输入文件上的16位代码

## The 90-day report
tm47-law = 《1979年移民法》（佛历2522年）第37条第5款
tm47-field-next_due = 下次报到截止日期
tm47-output-receipt = 居留超过90天报到回执
tm47-output-receipt-text = 本次报到并不延长您在泰国的居留许可。
tm47-output-receipt-feature = 可自{ $opens }起报到

## The sample licence
sample-output-licence-text = 依据《公共卫生法》（佛历2535年），准许下列人员在下列场所销售和储存食品。持证人须遵守地方法规和本许可证的条件，并在经营场所公开展示。本许可证有效期至{ $valid_to }。
sample-output-defect_record-text = 您的申请 { $reference } 缺少下列事项，请于{ $due }前全部补正。逾期未补正的将予退回，您可以重新申请。
sample-output-refusal-text = 您的申请 { $reference } 经审核，因下列理由不予许可。
sample-output-refusal-appeal = 您可以自知悉本决定之日起30日内向公共卫生部长申诉（《公共卫生法》第66条）。
sample-output-suspension = 暂停许可决定书
sample-output-suspension-text = 因下列理由，自{ $issued }起暂停使用许可证，最长15日（《公共卫生法》第59条）。在此期间不得在该场所销售食品。
sample-output-suspension-appeal = 您可以自知悉本决定之日起30日内向公共卫生部长申诉（第66条）。除非部长另有命令，申诉不停止决定的执行。
sample-output-revocation = 撤销许可决定书
sample-output-revocation-text = 因下列理由，自{ $issued }起撤销许可证（《公共卫生法》第60条）。
sample-output-revocation-appeal = 您可以自知悉本决定之日起30日内向公共卫生部长申诉（第66条）。除非部长另有命令，申诉不停止决定的执行。一年后方可重新申请许可。
sample-action-suspension_over = 暂停期满
sample-action-revoke_repeated = 两次暂停后撤销许可
sample-event-suspension_over = 暂停期满，许可证恢复有效
sample-event-suspension_over-officer = 暂停期满
sample-event-revoke_repeated = 许可证在两次暂停后被撤销
sample-event-revoke_repeated-officer = 两次暂停后撤销许可
reason-BREACH_OF_CONDITIONS = 未遵守许可条件
reason-SUSPENDED_TWICE = 曾两次被暂停，且再次具有暂停事由
reason-CONVICTED = 因违反《公共卫生法》被终审判决有罪
reason-HARM_TO_HEALTH = 对公众健康造成严重危害
