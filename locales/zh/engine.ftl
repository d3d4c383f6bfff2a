# 流程引擎的拒绝提示：标题和处理方法
refusal-due_first = 此事项的期限恰在此刻届满
refusal-due_first-text = 请一分钟后重试。返回上一页，您填写的内容不会丢失。
