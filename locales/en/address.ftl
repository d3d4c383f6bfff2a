address-place_name = { $value },
address-house_no = { $value }
address-room = room { $value }
address-floor = floor { $value }
address-moo = Moo { $value }
address-soi = Soi { $value }
address-road = { $value } Road
