# The history of a case: the legal clock, where values came from, who looked at it and in which role, how it ended.

clock-started = ရုံး၏ ဆုံးဖြတ်ရန်ကာလ စတင်ပါပြီ
clock-paused = လျှောက်ထားသူ မဖြေမချင်း ရုံး၏ ဆုံးဖြတ်ရန်ကာလကို ရပ်ထားပါသည်
clock-resumed = ရုံး၏ ဆုံးဖြတ်ရန်ကာလ ပြန်စပါပြီ
clock-stopped = ရုံး၏ ဆုံးဖြတ်ရန်ကာလ ပြီးဆုံးပါပြီ
clock-extended = { $ground } အရ ရုံး၏ ဆုံးဖြတ်ရန်ကာလကို { $days } ရက် တိုးပါသည်
clock-late = ဆုံးဖြတ်ချက်မရှိဘဲ ရုံး၏ နောက်ဆုံးရက် ကျော်သွားပါပြီ။ သင့်ကိစ္စ ဆက်ရှိနေပြီး နောက်ကျမှုကြောင့် ဆုံးဖြတ်ပြီး မဖြစ်ပါ
clock-delay-letter = နောက်ကျမှုအကြောင်း စာကို ပို့ခဲ့သည်
clock-served = အကြောင်းကြားစာ ပေးပို့ပြီးဖြစ်၍ ဤနေ့မှ ရေတွက်ပါသည်
clock-moved = ရုံးဖွင့်ရက် ပြက္ခဒိန် ပြောင်းသဖြင့် နောက်ဆုံးရက် ပြောင်းပါသည်
clock-migrated = ကိစ္စကို ဝန်ဆောင်မှု၏ ပုံစံသစ်ဖြင့် ဆက်လုပ်သဖြင့် နောက်ဆုံးရက် ပြောင်းပါသည်
clock-migration-reverted = ကိစ္စကို မူလ ဝန်ဆောင်မှုပုံစံသို့ ပြန်ပြောင်းသဖြင့် နောက်ဆုံးရက် မူလအတိုင်း ဖြစ်ပါသည်
clock-because-holiday = { $day } သည် ရုံးပိတ်ရက် ဖြစ်ပါသည်- { $name }။
clock-because-no-holiday = { $day } သည် ရုံးပိတ်ရက် မဟုတ်တော့ပါ- { $name }။
clock-until = { $due } အထိ
clock-ledger = ကာလရေတွက်ပုံ
clock-due-office = ရုံးက { $due } နောက်ဆုံးထား၍ အကြောင်းပြန်ပါမည်
clock-due-applicant = { $due } နောက်ဆုံးထား၍ အဖြေများကို ပြင်ပြီး ပို့ပါ
clock-due-appeal = { $due } အထိ အယူခံဝင်နိုင်ပါသည်

source-typed = လျှောက်ထားသူ ဖြည့်ခဲ့သည်
source-mrz = နိုင်ငံကူးလက်မှတ်၏ စာကြောင်း 2 ကြောင်းမှ ဖတ်ခဲ့သည်
source-earlier = ယခင်ကိစ္စ သို့မဟုတ် အကောင့်မှ ယူခဲ့သည်
source-register = လူဝင်မှုမှတ်တမ်းမှ
source-officer = အရာရှိ ဖြည့်ခဲ့သည်

register-waiting = လူဝင်မှုမှတ်တမ်းမှ အဖြေ မရသေးပါ
register-matched = လူဝင်မှုမှတ်တမ်းတွင် ဝင်ရောက်မှု ရှိပြီး အချက်အလက်အားလုံး ကိုက်ညီပါသည်
register-mismatch = အချက်အလက်အချို့ လူဝင်မှုမှတ်တမ်းနှင့် ကွဲလွဲပါသည်
register-unverified = လူဝင်မှုမှတ်တမ်း မဖြေပါ။ စနစ်က ထပ်မေးပါမည်
register-next-report = နောက်သတင်းပို့ရန်ရက် { $day }

access-view = သင့်ကိစ္စကို ဖွင့်ခဲ့သည်
access-view-queue = ရုံး၏စာရင်းတွင် သင့်ကိစ္စကို တွေ့ခဲ့သည်

role-applicant = လျှောက်ထားသူ
role-officer = အရာရှိ
role-supervisor = ကြီးကြပ်ရေးအရာရှိ
role-administrator = ဌာနစီမံသူ
role-system = အလိုအလျောက်

outcome-approved = လက်ခံသည်
outcome-rejected = လက်မခံပါ
outcome-withdrawn = ရုပ်သိမ်းသည်

event-task-done = ဌာနတစ်ခုက သဘောထား ပေးခဲ့သည်
event-child-opened = ဤကိစ္စနှင့် သက်ဆိုင်သော ကိစ္စကို ဖွင့်ခဲ့သည်
event-child-closed = ဤကိစ္စနှင့် သက်ဆိုင်သော ကိစ္စကို ဆုံးဖြတ်ခဲ့သည်
event-migrated = ကိစ္စကို ဝန်ဆောင်မှု၏ ပုံစံသစ်ဖြင့် ဆက်လုပ်သည်
event-migration-reverted = ကိစ္စကို မူလ ဝန်ဆောင်မှုပုံစံသို့ ပြန်ပြောင်းသည်
event-incident-opened = လုပ်ဆောင်ချက်တစ်ခု အကြိမ်ကြိမ် မအောင်မြင်သဖြင့် ဖြေရှင်းရန် လိုပါသည်
event-incident-closed = မအောင်မြင်ခဲ့သည်ကို ဖြေရှင်းပြီးပါပြီ
event-incident-unneeded = မအောင်မြင်ခဲ့သည်ကို မလိုအပ်တော့ပါ။ ကိစ္စသည် ၎င်းမပါဘဲ ရှေ့ဆက်ခဲ့ပြီ

role-finance = ဘဏ္ဍာရေးအရာရှိ
access-bill = ငွေတောင်းခံလွှာကို ကြည့်ခဲ့သည်
access-serve = တရားဝင်အကြောင်းကြားစာ ပေးအပ်ပုံကို မှတ်တမ်းတင်ခဲ့သည်
access-view-task = လုပ်ငန်းတစ်ခုနှင့် ၎င်းအတွက် မျှဝေထားသော အဖြေများကို ဖွင့်ခဲ့သည်
access-view-log = သင့်ကိစ္စကို ဖွင့်ခဲ့သူများကို ကြည့်ခဲ့သည်
access-other = သင့်ကိစ္စကို ဆောင်ရွက်ခဲ့သည်
access-task = လုပ်ငန်းတစ်ခုကို ပြီးစီးခဲ့သည်
access-retry = စနစ် မလုပ်နိုင်ခဲ့သည်ကို ထပ်ကြိုးစားစေခဲ့သည်
