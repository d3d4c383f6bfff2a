# The arrival card (TDAC): its form, its states, its messages.

tdac-title = ဝင်ရောက်ကတ် (TDAC)
tdac-summary = ထိုင်းနိုင်ငံသားမဟုတ်သူတိုင်း ထိုင်းသို့ ဝင်ရောက်တိုင်း ကြိုတင် တင်သွင်းရပါသည်။ အခမဲ့ဖြစ်ပြီး အကောင့် မလိုပါ။
tdac-declaration = အထက်ပါအချက်အားလုံး မှန်ကန်ကြောင်း ကျွန်ုပ် ဝန်ခံပါသည်။ ဤကတ်သည် ဗီဇာမဟုတ်ကြောင်းနှင့် ဝင်ရောက်ခွင့် မပေးကြောင်း သိရှိပါသည်။
tdac-law = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 18 အပိုဒ် 2

## Pages

tdac-section-trip = ခရီးစဉ်
tdac-section-stay = ထိုင်းနိုင်ငံတွင် နေထိုင်ခြင်း
tdac-section-contact = ဆက်သွယ်ရန်
tdac-section-traveller = ခရီးသည်
tdac-section-health = ကျန်းမာရေး
tdac-page-arrival = ထိုင်းနိုင်ငံသို့ မည်သည့်ရက် ရောက်မည်နည်း။
tdac-page-journey = ထိုင်းနိုင်ငံသို့ မည်သို့ လာမည်နည်း။
tdac-page-leaving = ထိုင်းနိုင်ငံမှ မည်သည့်ရက်၊ မည်သို့ ထွက်မည်နည်း။
tdac-page-purpose = ထိုင်းနိုင်ငံသို့ လာရသည့် ရည်ရွယ်ချက်မှာ အဘယ်နည်း။
tdac-page-transit = ထိုင်းနိုင်ငံကို ဖြတ်သန်းရုံသာလား။
tdac-page-accommodation = ပထမဆုံး မည်သည့်နေရာတွင် တည်းမည်နည်း။
tdac-page-hotel-province = ဟိုတယ်သည် မည်သည့်ခရိုင်တွင် ရှိသနည်း။
tdac-page-place = ထိုင်းနိုင်ငံ မည်သည့်နေရာတွင် ရှိသနည်း။
tdac-page-address = အမည်နှင့် လိပ်စာကို ဖြည့်ပါ
tdac-page-contact = ဆက်သွယ်ရန် အချက်အလက်ကို ဖြည့်ပါ
tdac-page-passport-entry = နိုင်ငံကူးလက်မှတ် အချက်အလက်ကို မည်သို့ ဖြည့်လိုပါသလဲ။
tdac-page-passport-lines = နိုင်ငံကူးလက်မှတ် အချက်အလက်စာမျက်နှာ အောက်ခြေရှိ စာကြောင်း 2 ကြောင်းကို ဖြည့်ပါ
tdac-page-passport = နိုင်ငံကူးလက်မှတ် အချက်အလက်ကို ဖြည့်ပါ
tdac-page-name = သင့်အမည်ကို ဖြည့်ပါ
tdac-page-about-you = လိင်နှင့် မွေးသက္ကရာဇ်ကို ဖြည့်ပါ
tdac-page-residence = အလုပ်အကိုင်နှင့် နေထိုင်ရာကို ဖြည့်ပါ
tdac-page-visited = ပြီးခဲ့သော 14 ရက်အတွင်း အခြားမည်သည့်နိုင်ငံများတွင် ရှိခဲ့သနည်း။
tdac-page-visited-more = လွန်ခဲ့သော 14 ရက်အတွင်း အခြားမည်သည့်နိုင်ငံများတွင် ရှိခဲ့သနည်း
tdac-page-visited-rest = မည်သည့်နိုင်ငံများ ကျန်သေးသနည်း
tdac-page-health = ကျန်းမာရေးအခြေအနေကို ဖြည့်ပါ

## Fields

tdac-field-arrival_date = ရောက်ရှိသည့်ရက်
tdac-field-arrival_date-hint = ထိုင်းနိုင်ငံတွင် လူဝင်မှုစစ်ဆေးခံမည့်ရက်။ ဥပမာ 20 1 2027။ ကတ်ကို အချိန်မရွေး ဖြည့်နိုင်ပြီး ဤရက်မတိုင်မီ 3 ရက်မှစ၍ ထုတ်ပေးပါသည်။
tdac-field-country_boarded = ယာဉ်စီးသည့်နိုင်ငံ
tdac-field-country_boarded-hint = ထိုင်းသို့ရောက်သော နောက်ဆုံးခရီးပိုင်း၏ ထွက်ခွာရာနိုင်ငံ။
tdac-field-travel_mode = ခရီးသွားနည်း
tdac-field-travel_mode-AIR = လေကြောင်း
tdac-field-travel_mode-LAND = ကုန်းလမ်း
tdac-field-travel_mode-SEA = ရေကြောင်း
tdac-field-departure_travel_mode-AIR = လေကြောင်း
tdac-field-departure_travel_mode-LAND = ကုန်းလမ်း
tdac-field-departure_travel_mode-SEA = ရေကြောင်း
tdac-field-vehicle = ယာဉ်
tdac-field-departure_vehicle = ထွက်ခွာသည့်ယာဉ်
tdac-field-vehicle-COMMERCIAL_FLIGHT = ခရီးသည်တင်လေယာဉ်
tdac-field-vehicle-PRIVATE_FLIGHT = ကိုယ်ပိုင်လေယာဉ်
tdac-field-vehicle-CAR = ကား
tdac-field-vehicle-BUS = ဘတ်စ်ကား
tdac-field-vehicle-TRAIN = ရထား
tdac-field-vehicle-MOTORCYCLE = မော်တော်ဆိုင်ကယ်
tdac-field-vehicle-FERRY = ကူးတို့သင်္ဘော
tdac-field-vehicle-CRUISE_SHIP = အပျော်စီးသင်္ဘော
tdac-field-vehicle-PRIVATE_BOAT = ကိုယ်ပိုင်လှေ
tdac-field-vehicle-OTHERS = အခြား
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = ခရီးသည်တင်လေယာဉ်
tdac-field-departure_vehicle-PRIVATE_FLIGHT = ကိုယ်ပိုင်လေယာဉ်
tdac-field-departure_vehicle-CAR = ကား
tdac-field-departure_vehicle-BUS = ဘတ်စ်ကား
tdac-field-departure_vehicle-TRAIN = ရထား
tdac-field-departure_vehicle-MOTORCYCLE = မော်တော်ဆိုင်ကယ်
tdac-field-departure_vehicle-FERRY = ကူးတို့သင်္ဘော
tdac-field-departure_vehicle-CRUISE_SHIP = အပျော်စီးသင်္ဘော
tdac-field-departure_vehicle-PRIVATE_BOAT = ကိုယ်ပိုင်လှေ
tdac-field-departure_vehicle-OTHERS = အခြား
tdac-field-flight_no = လေယာဉ် သို့မဟုတ် ယာဉ်အမှတ်
tdac-field-flight_no-hint = ဥပမာ TG961။ လေယာဉ်ပြောင်းလျှင် ထိုင်းသို့ဆင်းသော လေယာဉ်။ အမှတ်မရှိလျှင် ယာဉ်နံပါတ်ပြား သို့မဟုတ် သင်္ဘောအမည်။
tdac-field-departure_date = ထွက်ခွာသည့်ရက်
tdac-field-departure_date-hint = သိလျှင်သာ။ ဥပမာ 3 2 2027။
tdac-field-departure_travel_mode = ထွက်ခွာသည့်နည်း
tdac-field-departure_flight_no = ထွက်ခွာသည့် လေယာဉ် သို့မဟုတ် ယာဉ်အမှတ်
tdac-field-purpose = ခရီးရည်ရွယ်ချက်
tdac-field-purpose-HOLIDAY = အပန်းဖြေ
tdac-field-purpose-MEETING = အစည်းအဝေး
tdac-field-purpose-SPORTS = အားကစား
tdac-field-purpose-BUSINESS = စီးပွားရေး
tdac-field-purpose-INCENTIVE = ဆုချီးမြှင့်ခရီး
tdac-field-purpose-MEDICAL = ဆေးကုသရန်
tdac-field-purpose-EDUCATION = ပညာရေး
tdac-field-purpose-CONVENTION = ညီလာခံ
tdac-field-purpose-EMPLOYMENT = အလုပ်
tdac-field-purpose-EXHIBITION = ပြပွဲ
tdac-field-purpose-OTHERS = အခြား
tdac-field-transit_no_stay = မတည်းဘဲ ဖြတ်သန်းခြင်း
tdac-field-transit_no_stay-hint = လူဝင်မှုစစ်ဆေးခံပြီး ညမအိပ်ဘဲ ဆက်သွားသည်။ လေဆိပ်၏ ဖြတ်သန်းရေးနေရာတွင်သာ နေသူ ကတ် မလိုပါ။
tdac-field-transit_no_stay-no = မဟုတ်ပါ၊ ထိုင်းတွင် တည်းမည်
tdac-field-transit_no_stay-yes = ဟုတ်ပါသည်၊ ချက်ချင်း ဆက်သွားမည်
tdac-field-accommodation_type = တည်းခိုရာအမျိုးအစား
tdac-field-accommodation_type-HOTEL = ဟိုတယ်
tdac-field-accommodation_type-YOUTH_HOSTEL = လူငယ်ဘော်ဒါဆောင်
tdac-field-accommodation_type-GUEST_HOUSE = ဧည့်ရိပ်သာ
tdac-field-accommodation_type-FRIEND_HOUSE = မိတ်ဆွေ သို့မဟုတ် မိသားစုအိမ်
tdac-field-accommodation_type-APARTMENT = တိုက်ခန်း
tdac-field-accommodation_type-OTHERS = အခြား
tdac-field-province = ခရိုင်
tdac-field-district = မြို့နယ်
tdac-field-subdistrict = ရပ်ကွက်/ကျေးရွာအုပ်စု
tdac-field-postcode = စာပို့သင်္ကေတ
tdac-field-place = နေရာ
tdac-field-province-hint = ဟိုတယ်အတွက် မြို့နယ်နှင့် စာပို့သင်္ကေတ မလိုပါ။
tdac-field-address = အမည်နှင့် လိပ်စာ
tdac-field-address-hint = ဥပမာ Andaman Hotel, 1 Beach Road။
tdac-field-phone = ဖုန်းနံပါတ်
tdac-field-phone-hint = + နှင့် နိုင်ငံကုဒ်ဖြင့်၊ ဥပမာ +95 9 123 456 789။
tdac-field-email = အီးမေးလ်လိပ်စာ
tdac-field-email-hint = ဤနေရာသို့ ကတ်အမှတ်ကိုသာ ပို့ပါသည်။
tdac-field-passport_entry = နိုင်ငံကူးလက်မှတ် အချက်အလက် ဖြည့်နည်း
tdac-field-passport_entry-hint = စာကြောင်း 2 ကြောင်းကို ကူးရေးခြင်းသည် အသေချာဆုံးဖြစ်ပြီး အချက်အလက်အများစုကို ရိုက်ရန် မလိုပါ။
tdac-field-passport_entry-mrz = အချက်အလက်စာမျက်နှာ အောက်ခြေရှိ စာကြောင်း 2 ကြောင်းကို ကူးရေးရန်
tdac-field-passport_entry-typed = တစ်ခုချင်း ရိုက်ထည့်ရန်
tdac-field-mrz = နိုင်ငံကူးလက်မှတ်၏ စာကြောင်း 2 ကြောင်း
tdac-field-mrz-hint = ဓာတ်ပုံအောက်တွင် ရှိပါသည်။ ပထမစာကြောင်းသည် P ဖြင့် စပါသည်။ 44 လုံးစီရှိသော စာကြောင်း 2 ကြောင်းလုံးကို < သင်္ကေတများပါမကျန် ရိုက်ပါ သို့မဟုတ် ကူးထည့်ပါ။
tdac-field-doc_type = ခရီးသွားစာရွက်စာတမ်း
tdac-field-doc_type-PASSPORT = နိုင်ငံကူးလက်မှတ်
tdac-field-doc_type-TRAVEL_DOC = ခရီးသွားစာရွက်စာတမ်း
tdac-field-doc_type-CERT_OF_IDENTITY = သက်သေခံလက်မှတ် (CI)
tdac-field-doc_type-BORDER_PASS = နယ်စပ်ဖြတ်ကျော်လက်မှတ်
tdac-field-passport_no = နိုင်ငံကူးလက်မှတ်နံပါတ်
tdac-field-passport_no-hint = ဂဏန်းများ၏ ရှေ့ သို့မဟုတ် နောက်ရှိ အက္ခရာများကိုလည်း ထည့်ပါ။ ဥပမာ AB1234567။
tdac-field-issuing_state = နိုင်ငံကူးလက်မှတ် ထုတ်ပေးသောနိုင်ငံ
tdac-field-nationality = နိုင်ငံသား
tdac-field-passport_expiry = နိုင်ငံကူးလက်မှတ် သက်တမ်းကုန်ရက်
tdac-field-passport_expiry-hint = အချက်အလက်စာမျက်နှာအတိုင်း။ ဥပမာ 31 12 2030။
tdac-field-family_name = မျိုးရိုးအမည်
tdac-field-family_name-hint = နိုင်ငံကူးလက်မှတ်အတိုင်း အင်္ဂလိပ်အက္ခရာဖြင့်။ နိုင်ငံကူးလက်မှတ်တွင် အမည်တစ်ခုတည်းသာ ပါလျှင် ကွက်လပ်ထားပါ။
tdac-field-first_name = အမည်
tdac-field-middle_name = အလယ်အမည်
tdac-field-sex = လိင်
tdac-field-sex-M = ကျား
tdac-field-sex-F = မ
tdac-field-sex-X = X၊ သို့မဟုတ် နိုင်ငံကူးလက်မှတ်တွင် မဖော်ပြထား
tdac-field-birth_date = မွေးသက္ကရာဇ်
tdac-field-birth_date-hint = ဥပမာ 12 8 1984။ နိုင်ငံကူးလက်မှတ်တွင် ရက် သို့မဟုတ် လ မပါလျှင် 00 ဖြည့်ပါ။
tdac-field-occupation = အလုပ်အကိုင်
tdac-field-occupation-hint = ဥပမာ teacher (ဆရာ)၊ student (ကျောင်းသား)၊ retired (အငြိမ်းစား)။
tdac-field-country_of_residence = နေထိုင်သည့်နိုင်ငံ
tdac-field-city_of_residence = နေထိုင်သည့်မြို့
tdac-field-visa_no = ဗီဇာအမှတ်
tdac-field-visa_no-hint = ဗီဇာမလိုလျှင် သို့မဟုတ် ရောက်မှယူမည်ဆိုလျှင် ကွက်လပ်ထားပါ။
tdac-field-visited_1 = ရောက်ခဲ့သော နိုင်ငံ 1
tdac-field-visited_2 = ရောက်ခဲ့သော နိုင်ငံ 2
tdac-field-visited_3 = ရောက်ခဲ့သော နိုင်ငံ 3
tdac-field-visited_4 = ရောက်ခဲ့သော နိုင်ငံ 4
tdac-field-visited_5 = ရောက်ခဲ့သော နိုင်ငံ 5
tdac-field-visited_6 = ရောက်ခဲ့သော နိုင်ငံ 6
tdac-field-visited_7 = ရောက်ခဲ့သော နိုင်ငံ 7
tdac-field-visited_8 = ရောက်ခဲ့သော နိုင်ငံ 8
tdac-field-visited_9 = ရောက်ခဲ့သော နိုင်ငံ 9
tdac-field-visited_10 = ရောက်ခဲ့သော နိုင်ငံ 10
tdac-field-visited_11 = ရောက်ခဲ့သော နိုင်ငံ 11
tdac-field-visited_12 = ရောက်ခဲ့သော နိုင်ငံ 12
tdac-field-visited_13 = ရောက်ခဲ့သော နိုင်ငံ 13
tdac-field-visited_14 = ရောက်ခဲ့သော နိုင်ငံ 14
tdac-field-visited_15 = ရောက်ခဲ့သော နိုင်ငံ 15
tdac-field-visited_1-hint = ယာဉ်စီးသည့်နိုင်ငံမှအပ။ မရှိလျှင် ရှေ့ဆက်ပါ။
tdac-field-ill_14_days = ပြီးခဲ့သော 14 ရက်အတွင်း ဖျားနာမှု
tdac-field-ill_14_days-hint = ဖျားခြင်း၊ ချောင်းဆိုးခြင်း၊ အနီစက်ထွက်ခြင်း၊ အန်ခြင်း သို့မဟုတ် ဝမ်းလျှောခြင်း။ အဖြေများကို နယ်စပ်တွင် ရောဂါထိန်းချုပ်ရန် သုံးပြီး ရောက်ပြီးမကြာမီ ဖျက်ပါသည်။
tdac-field-ill_14_days-no = မရှိ
tdac-field-ill_14_days-yes = ရှိ
tdac-field-yellow_fever_certificate = အဝါရောင်ဖျားနာ ကာကွယ်ဆေးထိုး လက်မှတ်
tdac-field-yellow_fever_certificate-hint = ထိုရောဂါရှိသောနိုင်ငံမှ လာလျှင် လိုအပ်ပါသည်။ ရောက်ရှိသောအခါ ပြပါ။
tdac-field-yellow_fever_certificate-yes = ရှိပါသည်
tdac-field-yellow_fever_certificate-no = မရှိပါ
tdac-field-arrives = ရောက်ရှိသည့်ရက်
tdac-field-serves_until = သုံးနိုင်သည့် နောက်ဆုံးရက်

## States

tdac-state-draft = မပို့ရသေးပါ
tdac-state-draft-explanation = အဖြေများကို သိမ်းထားပါသည်။ ပို့ပြီးမှသာ ကတ်ရပါမည်။
tdac-state-submitted = ပို့ပြီး
tdac-state-submitted-explanation = သင့်ကတ်ကို ပြုလုပ်နေပါသည်။
tdac-state-early = ထုတ်ပေးချိန်အထိ သိမ်းထားသည်
tdac-state-early-explanation = အားလုံး ဖြည့်ပြီးပါပြီ။ ထုတ်ပေးချိန်ရောက်လျှင် ကတ်ကို အလိုအလျောက် ထုတ်ပေးပြီး စာပို့ပါမည်။ ပြန်လာရန် မလိုပါ။
tdac-state-issued = ထုတ်ပေးပြီး
tdac-state-issued-explanation = သင့်ကတ် အတည်ဖြစ်ပါသည်။ ဖုန်းပေါ်တွင် သို့မဟုတ် ပုံနှိပ်၍ နိုင်ငံကူးလက်မှတ်နှင့်အတူ ပြပါ။ ဗီဇာမဟုတ်ပါ၊ ဝင်ရောက်ခွင့် မပေးပါ။
tdac-state-used = သုံးပြီး
tdac-state-used-explanation = ဤကတ်ဖြင့် ထိုင်းသို့ ဝင်ခဲ့ပါသည်။ နောက်တစ်ကြိမ် ဝင်ရန် ကတ်အသစ် လိုပါသည်။
tdac-state-expired = သက်တမ်းကုန်ပြီ
tdac-state-expired-explanation = ရောက်ရှိသည့်ရက် ကျော်သွားပါပြီ။ ခရီးသွားဦးမည်ဆိုလျှင် ကတ်အသစ် တင်သွင်းပါ။
tdac-state-replaced = အစားထိုးပြီး
tdac-state-replaced-explanation = အခြားကတ်ဖြင့် အစားထိုးပြီးပါပြီ။ ထိုကတ်ကို သုံးပါ။
tdac-state-withdrawn = ရုပ်သိမ်းသည်
tdac-state-withdrawn-explanation = ဤကတ်ကို ရုပ်သိမ်းခဲ့ပါသည်။ ခရီးသွားဦးမည်ဆိုလျှင် ကတ်အသစ် တင်သွင်းပါ။

## Actions

tdac-action-file = ပို့ရန်
tdac-event-file = သင် အချက်အလက်များ ပို့ခဲ့သည်
tdac-action-issue = ကတ်ထုတ်ပေးရန်
tdac-event-issue = သင့်ကတ်ကို ထုတ်ပေးခဲ့သည်
tdac-action-hold = ထုတ်ပေးချိန်အထိ သိမ်းရန်
tdac-event-hold = သင့်အချက်အလက်ကို ထုတ်ပေးချိန်အထိ သိမ်းထားသည်
tdac-action-open = ထုတ်ပေးချိန်တွင် ထုတ်ပေးရန်
tdac-event-open = ထုတ်ပေးချိန်ရောက်၍ သင့်ကတ်ကို ထုတ်ပေးခဲ့သည်
tdac-action-change = ပြင်ဆင်ချက် ပို့ရန်
tdac-event-change = သင် အချက်အလက်များ ပြင်ခဲ့သည်
tdac-action-update = ပြင်ဆင်ချက် ပို့ရန်
tdac-event-update = သင် ကတ်ကို ပြင်ခဲ့သည်
tdac-action-replace = အခြားကတ်ဖြင့် အစားထိုးရန်
tdac-event-replace = ဤကတ်ကို အခြားကတ်ဖြင့် အစားထိုးခဲ့သည်
tdac-action-withdraw = ကတ်ကို ရုပ်သိမ်းရန်
tdac-event-withdraw = သင် ကတ်ကို ရုပ်သိမ်းခဲ့သည်
tdac-action-withdraw-text = ကတ် အတည်မဖြစ်တော့ပါ။ ပြန်ပြင်၍ မရပါ။ ခရီးသွားဦးမည်ဆိုလျှင် ကတ်အသစ် တင်သွင်းပါ။
tdac-action-use = သုံးပြီးဟု မှတ်ရန်
tdac-action-use_other_day = အခြားနေ့ သို့မဟုတ် အခြားလေယာဉ်ဖြင့် သုံးပြီးဟု မှတ်ရန်
tdac-event-use = သင် ထိုင်းသို့ ဝင်ခဲ့သည်
tdac-event-use_other_day = သင် ထိုင်းသို့ ဝင်ခဲ့သည်
tdac-action-expire = သက်တမ်းကုန်ကြောင်း မှတ်ရန်
tdac-event-expire = ကတ် သက်တမ်းကုန်ခဲ့သည်

## The card on paper

tdac-output-card = ထိုင်းဒစ်ဂျစ်တယ်ဝင်ရောက်ကတ်
tdac-output-card-text = ရောက်ရှိသောအခါ ဤကတ်ကို နိုင်ငံကူးလက်မှတ်နှင့်အတူ ပြပါ။ ဗီဇာမဟုတ်ပါ၊ ဝင်ရောက်ခွင့် မပေးပါ။ အခမဲ့ ဖြစ်ပါသည်။

## What is wrong, and what to do

error-card-arrival-passed = ရောက်ရှိသည့်ရက်သည် ယနေ့ သို့မဟုတ် နောက်ပိုင်း ဖြစ်ရပါမည်။ ရက်ကို ဘန်ကောက်စံတော်ချိန်ဖြင့် ရေတွက်ပါသည်
error-card-vehicle = ခရီးသွားနည်းနှင့် ကိုက်ညီသော ယာဉ်ကို ရွေးပါ
error-card-boarded-thailand = ထိုင်းနိုင်ငံမဟုတ်ဘဲ ထိုင်းသို့ နောက်ဆုံးခရီးပိုင်း စတင်ရာနိုင်ငံကို ရွေးပါ
error-card-departure-before-arrival = ထွက်ခွာသည့်ရက်သည် ရောက်ရှိသည့်ရက်ထက် စောနေ၍ မရပါ
error-card-email-length = အီးမေးလ်လိပ်စာကို 80 လုံးအတွင်း ဖြည့်ပါ
error-card-passport-expired = နိုင်ငံကူးလက်မှတ်သည် ရောက်ရှိသည့်ရက်တွင် သက်တမ်းရှိရပါမည်။ သက်တမ်းရှိသော နိုင်ငံကူးလက်မှတ်၏ အချက်အလက်ကို ဖြည့်ပါ
reason-CARD_NOT_REQUIRED = ဝင်ရောက်ကတ် မလိုပါ
reason-CARD_NOT_REQUIRED-remedy = ထိုင်းနိုင်ငံကူးလက်မှတ် သို့မဟုတ် နယ်စပ်ဖြတ်ကျော်လက်မှတ်ဖြင့် ဝင်သူ တင်သွင်းရန် မလိုပါ။ အခြားနိုင်ငံကူးလက်မှတ်ဖြင့် ဝင်လျှင် ၎င်း၏အချက်အလက်ကို ဖြည့်ပါ။
reason-ARRIVAL_DATE_PASSED = ရောက်ရှိသည့်ရက် ကျော်သွားပါပြီ
reason-ARRIVAL_DATE_PASSED-remedy = ရောက်ရှိသည့်ရက်ကို လူဝင်မှုစစ်ဆေးခံမည့်ရက်သို့ ပြင်ပါ။ ဝင်ပြီးဖြစ်လျှင် ကတ် မလိုတော့ပါ။
reason-CARD_PASSPORT_LENGTH = နိုင်ငံကူးလက်မှတ်နံပါတ်၏ အရှည် မမှန်ပါ
reason-CARD_PASSPORT_LENGTH-remedy = နိုင်ငံကူးလက်မှတ်၏ စာကြောင်းများပါ နံပါတ်အပြည့်ကို ဖြည့်ပါ- အက္ခရာနှင့် ဂဏန်း { $min } မှ { $max } လုံး။
reason-CARD_FIELDS = အချက်အလက်အချို့ မကိုက်ညီပါ
reason-CARD_FIELDS-remedy = အဖြေများကို ထပ်ကြည့်ပြီး ပြောင်းလဲသည်ကို ပြင်ပါ။

## Messages

tdac-mail-issued-subject = ထိုင်းနိုင်ငံအတွက် သင့်ဝင်ရောက်ကတ် { $reference }
tdac-mail-issued-body =
    မင်္ဂလာပါ။

    သင့်ဝင်ရောက်ကတ်ကို ထုတ်ပေးပြီးပါပြီ။ ကတ်အမှတ်မှာ { $reference } ဖြစ်ပါသည်။ { $arrives } တွင် ရောက်ရှိရန်အတွက် ဖြစ်ပါသည်။

    ရောက်ရှိသောအခါ နိုင်ငံကူးလက်မှတ်နှင့်အတူ ပြပါ။ ဗီဇာမဟုတ်ပါ၊ ဝင်ရောက်ခွင့် မပေးပါ။

    ကတ်ကို ဖွင့်ပါ၊ ပြင်ပါ သို့မဟုတ် ဖိုင်အဖြစ် သိမ်းပါ။ ကတ်အမှတ်၊ နိုင်ငံကူးလက်မှတ်နံပါတ်နှင့် မွေးသက္ကရာဇ် မေးပါမည်-
    { $link }

    ကတ်သည် အခမဲ့ ဖြစ်ပါသည်။ ငွေတောင်းသူသည် ကျွန်ုပ်တို့ မဟုတ်ပါ။

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
tdac-mail-early-subject = သင့်ဝင်ရောက်ကတ် { $reference } ကို { $opens } အထိ သိမ်းထားပါမည်
tdac-mail-early-body =
    မင်္ဂလာပါ။

    သင့်အချက်အလက် ပြည့်စုံပါပြီ။ အမှတ်မှာ { $reference } ဖြစ်ပါသည်။

    { $arrives } တွင် ရောက်ရှိရန် ကတ်ကို { $opens } ဘန်ကောက်စံတော်ချိန် 00:00 တွင် အလိုအလျောက် ထုတ်ပေးပါမည်။ ထိုအခါ စာပို့ပါမည်။ ဘာမျှ လုပ်ရန် မလိုပါ။

    ကတ်ကို ဖွင့်ပါ၊ ပြင်ပါ သို့မဟုတ် ဖိုင်အဖြစ် သိမ်းပါ။ ကတ်အမှတ်၊ နိုင်ငံကူးလက်မှတ်နံပါတ်နှင့် မွေးသက္ကရာဇ် မေးပါမည်-
    { $link }

    ကတ်သည် အခမဲ့ ဖြစ်ပါသည်။ ငွေတောင်းသူသည် ကျွန်ုပ်တို့ မဟုတ်ပါ။

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား
tdac-mail-updated-subject = သင့်ဝင်ရောက်ကတ် { $reference } ကို ပြင်ပြီးပါပြီ
tdac-mail-updated-body =
    မင်္ဂလာပါ။

    သင့်ဝင်ရောက်ကတ် { $reference } ကို ပြင်ပြီးပါပြီ။ ယခု { $arrives } တွင် ရောက်ရှိရန်အတွက် ဖြစ်ပါသည်။ အမှတ် မပြောင်းပါ။ ကတ်အသစ်ကို ပြပါ။

    ကတ်ကို ဖွင့်ပါ၊ ပြင်ပါ သို့မဟုတ် ဖိုင်အဖြစ် သိမ်းပါ။ ကတ်အမှတ်၊ နိုင်ငံကူးလက်မှတ်နံပါတ်နှင့် မွေးသက္ကရာဇ် မေးပါမည်-
    { $link }

    ကတ်သည် အခမဲ့ ဖြစ်ပါသည်။ ငွေတောင်းသူသည် ကျွန်ုပ်တို့ မဟုတ်ပါ။

    Sala၊ လူဝင်မှုကြီးကြပ်ရေးဌာနကိုယ်စား

## Start page

card-start-title = ထိုင်းနိုင်ငံ ဝင်ရောက်ကတ် (TDAC)
card-start-caption = ပုံစံ TM.6 ၏ အစား
card-start-lead = မည်သူ မည်သည့်ရက်လာ၍ ပထမဆုံး မည်သည့်နေရာတွင် တည်းမည်ကို လူဝင်မှုကြီးကြပ်ရေးဌာနသို့ အကြောင်းကြားပါ။ နယ်စပ်တွင် ဖတ်မည့် ကုဒ်ပါသောကတ်ကို ရပါမည်။
card-fact-no-account = အကောင့် မလိုပါ
card-start-now = ကတ် ဖြည့်ရန်
card-start-find = ကတ်ရှိပြီး- ကြည့်ရန် သို့မဟုတ် ပြင်ရန်
card-free-title = အခမဲ့ ဖြစ်ပါသည်။
card-free-text = ဤကတ်အတွက် မည်သူမျှ ငွေမတောင်းရပါ။ ငွေယူသော အခြားဝဘ်ဆိုက်များသည် အစိုးရ၏ ဝဘ်ဆိုက် မဟုတ်ပါ။ တရားဝင်လိပ်စာ တစ်ခုတည်းမှာ-
card-start-who = မည်သူ လိုအပ်သည်
card-start-who-text = ကလေးများအပါအဝင် ထိုင်းနိုင်ငံသားမဟုတ်သူတိုင်း၊ လေကြောင်း၊ ကုန်းလမ်း၊ ရေကြောင်းဖြင့် ဝင်တိုင်း။ အောက်ပါတို့ မလိုပါ-
card-start-not-thai = ထိုင်းနိုင်ငံကူးလက်မှတ်ဖြင့် ဝင်သူ
card-start-not-transit = လူဝင်မှုစစ်ဆေးမခံဘဲ လေယာဉ်ပြောင်းသူ
card-start-not-border = နယ်စပ်ဖြတ်ကျော်လက်မှတ် ကိုင်ဆောင်သူ
card-start-not-official = ပုဒ်မ 15 အရ ကင်းလွတ်ခွင့်ရသော သံတမန်နှင့် အခြားသူများ
card-start-when = မည်သည့်အချိန်
card-start-window = ရောက်ရှိသည့်ရက်မတိုင်မီ { $before } ရက်၊ ဘန်ကောက်စံတော်ချိန် 00:00 မှ ထိုရက်ကုန်ဆုံးသည်အထိ။
card-start-early = ထို့ထက်စော၍ အချိန်မရွေး ဖြည့်နိုင်ပါသည်။ သိမ်းထားပြီး ထုတ်ပေးချိန်ရောက်လျှင် ကတ်ကို အလိုအလျောက် ထုတ်ပေးပါမည်။
card-example-opens = ထုတ်ပေးချိန် စတင်သည်
card-example-arrival = ရောက်ရှိသည့်ရက်၊ နောက်ဆုံးရက်
card-start-need = ပြင်ဆင်ထားရန်
card-need-passport = သင့်နိုင်ငံကူးလက်မှတ်
card-need-journey = ရောက်ရှိသည့်ရက်နှင့် လေယာဉ် သို့မဟုတ် ယာဉ်
card-need-stay = ပထမဆုံး တည်းမည့်နေရာ
card-need-mail = အီးမေးလ်လိပ်စာ
card-start-party = လူ { $max } ဦးအထိရှိသော မိသားစု သို့မဟုတ် အဖွဲ့သည် အတူ တင်သွင်းနိုင်ပါသည်- ခရီးစဉ်ကို တစ်ကြိမ်၊ ထို့နောက် ခရီးသည်တစ်ဦးစီ။
card-start-after = ထို့နောက်
card-after-1 = ခရီးသည်တစ်ဦးစီသည် အမှတ်နှင့် ကုဒ်ပါသောကတ်ကို ချက်ချင်း သို့မဟုတ် ထုတ်ပေးချိန်ရောက်လျှင် ရပါမည်။ အမှတ်ကို အီးမေးလ်ဖြင့် ပို့ပါသည်။
card-after-2 = မရောက်မီအထိ ခရီးစဉ်၊ တည်းခိုရာနှင့် ဆက်သွယ်ရန်အချက်အလက်ကို ပြင်နိုင်ပါသည်။ နိုင်ငံကူးလက်မှတ် သို့မဟုတ် အမည် ပြောင်းလျှင် ကတ်အသစ်ဖြစ်၍ ယခင်ကတ်ကို အစားထိုးပါသည်။
card-after-3 = လေယာဉ်သည် သန်းခေါင်ကျော်မှ ဆင်းသော်လည်း တူညီသောလေယာဉ်ဖြစ်လျှင် ကတ်ကို သုံးနိုင်ပါသည်။
card-no-visa = ဤကတ်သည် ဗီဇာမဟုတ်ပါ၊ ဝင်ရောက်ခွင့် မပေးပါ။
card-profile-title = မကြာခဏ ခရီးသွားပါသလား။
card-profile-text = အကောင့်ရှိလျှင် နောက်ဆုံးကတ်မှ အချက်အလက်များကို ယူပါသည်။
card-law-text = လူဝင်မှုကြီးကြပ်ရေးဥပဒေ (ဗုဒ္ဓသက္ကရာဇ် 2522၊ ခရစ်နှစ် 1979) ပုဒ်မ 18 အပိုဒ် 2- ဝင်ရောက်သော နိုင်ငံခြားသားသည် အရာရှိသတ်မှတ်သော အချက်အလက်များကို တင်သွင်းရမည်။ ပြစ်ဒဏ်- ပုဒ်မ 62။

## The way back to a card

card-find-title = ကတ်ကို ကြည့်ရန် သို့မဟုတ် ပြင်ရန်
card-find-text = ကတ်နှင့် နိုင်ငံကူးလက်မှတ်ပါ အချက်အလက်ကို ဖြည့်ပါ။
card-find-send = ကတ် ပြရန်
card-find-none = ဤအချက်အလက်ဖြင့် ကတ် မရှိပါ။ သုံးခုစလုံးကို ကတ်၊ နိုင်ငံကူးလက်မှတ်တို့နှင့် တိုက်ကြည့်ပါ
card-find-account = ဤကတ်ကို အကောင့်ဖြင့် တင်သွင်းခဲ့ပါသည်။ ကြည့်ရန် အကောင့်ဝင်ပါ
card-number = ကတ်အမှတ်
card-number-hint = အီးမေးလ်ပါ အက္ခရာနှင့် ဂဏန်း 10 လုံး။

## The cards of a party

card-cards-title = ခရီးသည်များနှင့် ကတ်များ
card-cards-none = ဘာမျှ မရှိသေးပါ။ ကတ်ဖြည့်ပါ သို့မဟုတ် ရှိပြီးကတ်ကို ဖွင့်ပါ။
card-cards-drafts = မပို့ရသေးပါ
card-cards-sent = ပို့ပြီး
card-ready = ပို့ရန် အသင့်
card-missing = မပြည့်စုံသေးပါ
card-traveller-unnamed = အမည်မဖြည့်ရသေးသော ခရီးသည်
card-send = { $count ->
   *[other] ကတ် { $count } ခု ပို့ရန်
 }
card-sent = { $count ->
   *[other] ကတ် { $count } ခု ပို့ပြီးပါပြီ
 }
card-party-full = အဖွဲ့တစ်ဖွဲ့တွင် ခရီးသည် { $max } ဦးအထိသာ ပါနိုင်ပြီး ဤအဖွဲ့ ပြည့်နေပါပြီ။ ဤကတ်များကို ပို့ပါ၊ ထို့နောက် အခြားသူများအတွက် ကတ်အသစ် ဖြည့်ပါ- ၎င်းတို့သည် သီးခြားအဖွဲ့ ဖြစ်ပါသည်။
card-cards-most = ဤနေရာတွင် နောက်ဆုံး { $most } ခုကိုသာ ပြထားပါသည်။ ပိုဟောင်းသော ကတ်များကို ၎င်း၏ နံပါတ်ဖြင့် ဖွင့်နိုင်ပါသည်။
card-add = ဤခရီးစဉ်တွင် ခရီးသည် ထည့်ရန်
card-remove = ဖယ်ရန်

## One card

card-card-title = ဝင်ရောက်ကတ် { $number }
card-filed = ပို့သည့်အချိန်
card-filed-keep = ကတ်အမှတ်ကို သိမ်းထားပါ။ ကတ်အမှတ်၊ နိုင်ငံကူးလက်မှတ်နံပါတ်နှင့် မွေးသက္ကရာဇ်ဖြင့် ဤနေရာသို့ ပြန်လာနိုင်ပါသည်။
card-name = အမည်
card-show = နယ်စပ်တွင် ဤကုဒ်ကို နိုင်ငံကူးလက်မှတ်နှင့်အတူ ပြပါ။ လက်မှတ်ထိုးထားသဖြင့် မည်သူမဆို စစ်ဆေးနိုင်ပါသည်။
card-pdf = PDF အဖြစ် သိမ်းရန်
card-change = အချက်အလက် ပြင်ရန်
card-change-text = မရောက်မီအထိ ခရီးစဉ်၊ တည်းခိုရာနှင့် ဆက်သွယ်ရန်အချက်အလက်ကို ပြင်နိုင်ပါသည်။ အမည်၊ နိုင်ငံကူးလက်မှတ်၊ နိုင်ငံသား သို့မဟုတ် မွေးသက္ကရာဇ် ပြောင်းလျှင် အမှတ်သစ်ဖြင့် ကတ်အသစ်ဖြစ်၍ ဤကတ်ကို အစားထိုးပါသည်။
card-more = ဤခရီးစဉ်၏ ခရီးသည်အားလုံး
card-opens = ကတ်ထုတ်ပေးမည့်အချိန်
card-opens-bangkok = ဘန်ကောက်

## At the border

card-border-title = နယ်စပ်ရှိ ဝင်ရောက်ကတ်
card-border-look = ကတ် ရှာရန်
card-border-card = ကတ်
card-border-none = ဤအမှတ်နှင့် နိုင်ငံကူးလက်မှတ်ဖြင့် ကတ် မရှိပါ
card-border-valid = ယနေ့ အတည်ဖြစ်သည်
card-border-other-day = အခြားရက် သို့မဟုတ် လေယာဉ်အတွက် ဖြစ်သည်
card-border-used = ကတ် { $number } ကို သုံးပြီးဟု မှတ်ထားပါသည်

## Papers

tdac-document-PASSPORT_PAGE = နိုင်ငံကူးလက်မှတ် ဓာတ်ပုံ
tdac-document-PASSPORT_PAGE-hint = ဓာတ်ပုံနှင့် စာကြောင်း 2 ကြောင်းပါသော စာမျက်နှာအပြည့်၊ ဖတ်နိုင်ရမည်။ နယ်စပ်ရှိ အရာရှိက သင်၏ကတ်နှင့်အတူ မြင်ရပါမည်။ မထည့်လည်း ရပါသည်။
