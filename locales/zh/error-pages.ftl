# Pages for what went wrong.

error-page-home = 返回首页
error-page-request = 系统参考编号：{ $id }
error-page-403-title = 您无权访问此页面
error-page-403-text = 此页面属于其他用户，或表单打开时间过长，或您的浏览器未保存本网站的 Cookie。
error-page-403-next = 请返回重试，或使用之前的账户登录。如果浏览器阻止 Cookie，请允许本网站使用。
error-page-404-title = 找不到页面
error-page-404-text = 此网址没有页面，或您无权访问。
error-page-404-next = 请检查网址。您可以在账户中查看自己的事项。
error-page-422-title = 无法识别提交的内容
error-page-422-text = 收到的内容与表单不符，未作任何更改。
error-page-422-next = 请返回，重新加载页面后再试。
error-page-429-title = 尝试次数过多
error-page-429-text = 为保护所有账户，我们限制尝试次数。
error-page-429-next = 请稍候几分钟再试。已保存的内容不受影响。
error-page-500-title = 系统出现问题
error-page-500-text = 这不是您的问题，我们已作记录。
error-page-500-next = 请几分钟后再试。已保存的内容不受影响。
error-page-503-title = 服务暂时不可用
error-page-503-text = 我们正在处理。已保存的内容不受影响。
error-page-503-next = 请几分钟后再试。
