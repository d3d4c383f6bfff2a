address-place_name = { $value },
address-house_no = { $value }
address-room = комната { $value }
address-floor = этаж { $value }
address-moo = Moo { $value }
address-soi = Soi { $value }
address-road = { $value } Road
