address-place_name = { $value }
address-house_no = เลขที่ { $value }
address-room = ห้อง { $value }
address-floor = ชั้น { $value }
address-moo = หมู่ที่ { $value }
address-soi = ซอย{ $value }
address-road = ถนน{ $value }
