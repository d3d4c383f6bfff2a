# Of the licence that demonstrations publish: a reason that other services name too.

reason-OFFICER_NEGLIGENCE = 必要なものの不足を、担当官が以前に見落としていました
reason-OFFICER_NEGLIGENCE-remedy = 当方の誤りです。新しい記録にあるものを、表示された日までに補ってください。それがないと、申請を認めることができません。
