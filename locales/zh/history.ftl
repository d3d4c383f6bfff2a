# 事项的经过：法定期限、信息来源、查看者及其角色，以及结果

clock-started = 办公室的审核期限开始计算
clock-paused = 等待申请人期间，办公室的审核期限暂停计算
clock-resumed = 办公室的审核期限继续计算
clock-stopped = 办公室的审核期限结束
clock-due-office = 办公室将在{ $due }之前（含当天）作出决定
clock-due-applicant = 请在{ $due }之前（含当天）更正并提交

source-typed = 申请人填写
source-mrz = 读自护照底部两行
source-earlier = 取自以前的报到或账户
source-register = 来自入境登记
source-officer = 工作人员填写

register-waiting = 入境登记系统尚未答复
register-matched = 入境登记中有入境记录，且全部一致
register-mismatch = 有信息与入境登记不一致
register-unverified = 入境登记系统没有答复，将再次查询

access-view = 打开了您的报到
access-view-queue = 在办公室的列表中看到了您的报到
access-claim = 接手您的报到进行审核
access-release = 将您的报到交回办公室的列表
access-approve = 受理了您的报到
access-reject = 未受理您的报到
access-return = 将您的报到退回更正

role-applicant = 申请人
role-officer = 工作人员
role-supervisor = 主管
role-administrator = 机构管理员
role-system = 系统自动处理

outcome-approved = 已受理
outcome-rejected = 未受理
outcome-withdrawn = 已撤回
