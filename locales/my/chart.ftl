# A workflow as a picture, and the way of a case on it.

chart-picture = ဤကိစ္စ ရောက်နေသောအဆင့်
chart-title = ဤကိစ္စ၏ အဆင့်များ။ လက်ရှိအဆင့်- { $state }
chart-title-service = ကိစ္စ၏ အဆင့်များ- { $service }
chart-states = အဆင့်များ- { $states }။
chart-words = အဆင့်များကို စာဖြင့်
chart-draft = ဖြည့်နေသည်
chart-done = ပြီးပြီ
chart-again = ပြီးပြီ၊ ထပ်လာနိုင်သည်
chart-here = ယခု ဤနေရာ
chart-ended = ဤနေရာတွင် ပြီးဆုံးသည်
chart-next = နောက်လာနိုင်သည်
chart-later = နောက်ပိုင်း လာနိုင်သည်
chart-off = မဖြစ်နိုင်တော့ပါ
chart-group = { $standing }- { $states }။
chart-leads = ဤနေရာမှ- { $states }။
chart-move = { $state } ({ $action })
