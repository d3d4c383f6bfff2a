# Refusals of the workflow engine: a heading, and what to do.
refusal-due_first = ဤကိစ္စ၏ သတ်မှတ်ချိန် ယခုပင် ရောက်နေပါသည်
refusal-due_first-text = 1 မိနစ်အကြာတွင် ထပ်ကြိုးစားပါ။ နောက်ပြန်သွားလျှင် ရေးထားသည်များ မပျောက်ပါ။
refusal-ground_not_needed = ဤနေရာတွင် ဥပဒေအကြောင်းရင်း မလိုပါ
refusal-ground_not_needed-text = လျှောက်ထားသူကို ယခင်က မတောင်းဆိုရသေးပါ။ အကြောင်းရင်းကို ဖယ်ပြီး ထပ်ပို့ပါ။
refusal-incompleteness_barred = မပြည့်စုံခြင်းသည် ငြင်းပယ်ရန် အကြောင်းရင်း မဟုတ်တော့ပါ
refusal-incompleteness_barred-text = လျှောက်ထားသူကို တစ်ကြိမ် တောင်းဆိုပြီးဖြစ်၍ အထက်အရာရှိက ဥပဒေအကြောင်းရင်းကို မမှတ်တမ်းတင်လျှင် ငြင်းပယ်၍ မရပါ။
refusal-unknown_defect_reason = ၎င်းသည် ချို့ယွင်းချက်စာရင်းတွင် မပါပါ
refusal-unknown_defect_reason-text = အဖြေ သို့မဟုတ် စာရွက်စာတမ်းတစ်ခုစီ၏ ချို့ယွင်းချက်ကို စာရင်းမှ ရွေးပါ။

# A reason of refusals.
reason-INCOMPLETE = ဥပဒေအရ လိုအပ်သည်များ မပြည့်စုံပါ
reason-INCOMPLETE-remedy = အရာရှိရေးထားသည်ကို ဖတ်ပါ။ စာရင်းပါအရာအားလုံးဖြင့် ထပ်လျှောက်နိုင်ပါသည်။ သဘောမတူလျှင် အယူခံဝင်နိုင်ပါသည်။
