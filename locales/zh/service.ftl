# 各项服务的开始页面，以及申请人对其事项的操作。

service-short = 概要
service-start = 开始办理
service-start-hint = 您需要先登录，或使用电子邮箱注册。
service-minutes = 约需{ $minutes }分钟
service-who = 谁需要办理
service-papers = 材料
service-papers-text = 请准备以下材料。工作人员不得要求清单以外的材料。
service-papers-fetched = 以下材料无需提交，由主管机关自行从登记处调取：
service-limit = 办理期限
service-limit-calendar = 自所提交内容齐全之日起{ $days }天内。
service-limit-working = 自所提交内容齐全之日起{ $days }个工作日内。
service-fee = 费用
service-fee-free = 免费
service-fee-text = { $fee }，收到缴费单后缴纳
service-fee-from = { $fee }起。提交前您会看到自己的费用，收到缴费单后缴纳。
service-law = 法律依据

case-action-back = 返回我的事项
case-note-missing = 请先填写内容再提交
case-gaps = 有内容缺失或需要更正
case-gaps-do = 请更正清单中的全部内容，然后重新提交申请。
