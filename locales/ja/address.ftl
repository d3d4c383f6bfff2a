address-place_name = { $value }、
address-house_no = { $value }
address-room = { $value }号室
address-floor = { $value }階
address-moo = Moo { $value }
address-soi = Soi { $value }
address-road = { $value } Road
