address-place_name = { $value }၊
address-house_no = { $value }
address-room = အခန်း { $value }
address-floor = အထပ် { $value }
address-moo = Moo { $value }
address-soi = Soi { $value }
address-road = { $value } Road
