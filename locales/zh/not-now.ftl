# 说明现在不能提交报到以及何时可以提交的页面

not-now-title = 您现在还不能报到
not-now-opens = 您可以在以下日期起在线报到
not-now-until = 至{ $last }为止
not-now-saved = 您的回答已保存。
not-now-saved-account = 您的回答已保存。可以报到时，请登录并从您的账户继续办理。
not-now-change = 如果以下回答有误，请修改：
not-now-account = 前往您的账户
not-now-refused-title = 您不能提交
not-now-correction-title = 按这些回答，本次报到无效
not-now-correction = 更正后的报到以首次提交日期（{ $filed }）为准。按这些回答，该日不在在线报到期间内。
not-now-correction-now = 您现在可以重新报到。
not-now-correction-withdraw = 重新报到之前，请先撤回本次报到。
