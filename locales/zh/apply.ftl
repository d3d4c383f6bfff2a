# Question pages and check-your-answers, for any service.

apply-saved = 点击“继续”后答案即被保存，您可以从“我的账户”返回继续填写。
apply-saved-guest = 点击“继续”后答案即被保存。在此浏览器中，您可以从这里返回继续填写：
apply-check-title = 提交前请核对答案
apply-declaration = 声明
apply-send = 声明并提交
apply-send-only = 提交
apply-correct-title = 更正回答后重新提交
apply-correct-send = 声明并提交更正
apply-send-hint = 如果页面没有反应，可以再次点击按钮，内容只会提交一次。
