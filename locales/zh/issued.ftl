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
paper-paid_for = 缴费项目
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
issued-in-preparation = 正在制作经电子签名的文件，通常不到一分钟。请重新加载本页。
issued-pending-title = 正在制作您的文件
issued-pending-text = { $title } { $number } 已签发并即时生效。正在制作已签名的文件，通常不到一分钟。
issued-pending-again = 再试一次
issued-in_force = 有效
issued-not_yet_in_force = 尚未生效
issued-suspended = 暂停使用
issued-revoked = 已撤销
issued-expired = 已过期
issued-used = 已使用
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
check-used = 已使用
check-used-text = 此文件真实有效，但只能使用一次，且已使用。
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
tm47-field-next_due = 下次报到截止日期
tm47-output-receipt = 居留超过90天报到回执
tm47-output-receipt-text = 本次报到并不延长您在泰国的居留许可。
tm47-output-receipt-feature = 可自{ $opens }起报到
tm47-output-rejection = 决定：不受理90天报到
tm47-output-rejection-text = 报到{ $reference }于{ $issued }作出决定。因下列原因不予受理。
tm47-output-rejection-appeal = 您可在收到通知之日起15天内，以书面形式向上述机关作出决定的官员提出申诉（《行政程序法》佛历2539年第44条）。您也可以按所列原因改正后立即重新报到。
