address-place_name = { $value },
address-house_no = { $value }
address-room = { $value }호
address-floor = { $value }층
address-moo = Moo { $value }
address-soi = Soi { $value }
address-road = { $value } Road
