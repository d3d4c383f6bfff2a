address-place_name = { $value }
address-house_no = { $value }号
address-room = { $value }室
address-floor = { $value }层
address-moo = 第{ $value }村
address-soi = { $value }巷
address-road = { $value }路
