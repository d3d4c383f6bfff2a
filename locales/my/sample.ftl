# Of the licence that demonstrations publish: a reason that other services name too.

reason-OFFICER_NEGLIGENCE = မရှိမဖြစ်လိုအပ်သည် လိုနေကြောင်း အရာရှိက အစောပိုင်း သတိမပြုမိခဲ့ပါ
reason-OFFICER_NEGLIGENCE-remedy = ကျွန်ုပ်တို့၏ အမှား ဖြစ်ပါသည်။ မှတ်တမ်းသစ်ပါအရာကို ဖော်ပြထားသောရက်နောက်ဆုံးထား ဖြည့်စွက်ပါ။ မဟုတ်လျှင် လျှောက်ထားသည်ကို ခွင့်ပြု၍ မရပါ။
