//! What is refused before anything is started, and what is not.

use super::*;

const KEYS: &str = "seal.1=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=,\
                    lookup=AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=,\
                    token=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=,\
                    statement.1=BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=";

fn check(arguments: &[&str]) -> Result<Config, ConfigError> {
    let cli = <Cli as clap::Parser>::try_parse_from(["sala", "serve"].iter().chain(arguments)).expect("options parse");
    Config::check(cli.options, &Random::seeded(1))
}

fn message(arguments: &[&str]) -> String {
    check(arguments).expect_err("refused").to_string()
}

#[test]
fn loopback_with_keys_starts() {
    let config = check(&["--keys", KEYS]).unwrap();
    assert!(!config.demonstration);
    assert!(!config.encrypted());
    assert_eq!(config.base_url(SocketAddr::from(([127, 0, 0, 1], 8080))), "http://127.0.0.1:8080");
}

#[test]
fn a_bank_has_a_key_and_an_encrypted_address() {
    let bank = ["--bank", "scb=https://bank.example/orders"];
    let text = message(&[&["--keys", KEYS][..], &bank[..]].concat());
    assert!(text.contains("bank.scb=BASE64"), "{text}");
    let keys = format!("{KEYS},bank.scb=BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=");
    let config = check(&[&["--keys", &keys][..], &bank[..]].concat()).unwrap();
    assert_eq!(config.banks[0].url, "https://bank.example/orders");
    assert_eq!((config.keys.bank("scb"), config.keys.bank("simulated")), (Some([4; 32]), None));
    for wrong in ["scb", "=https://x.example", "a b=https://x.example", "scb=http://bank.example", "scb=ftp://x"] {
        assert!(bank_address(wrong).is_err(), "{wrong}");
    }
    assert!(bank_address("scb=http://127.0.0.1:9").is_ok());
}

#[test]
fn missing_keys_are_refused_with_a_recipe() {
    let text = message(&[]);
    assert!(text.contains("base64") && text.contains("--key-file"), "{text}");
}

#[test]
fn demonstration_keys_are_refused_without_the_flag() {
    let data = crate::startup::temporary_folder("config-demonstration");
    let data = data.path().to_str().unwrap();
    let file = format!("{data}/demonstration.keys");
    check(&["--demonstration", "--data", data]).expect("makes keys");
    let text = message(&["--data", data, "--key-file", &file]);
    assert!(text.contains("demonstration"), "{text}");
    check(&["--demonstration", "--data", data]).expect("takes the same keys again");
}

#[test]
fn a_public_address_needs_encryption_and_a_named_proxy() {
    for arguments in [
        vec!["--addr", "0.0.0.0:80"],
        vec!["--addr", "[::]:80", "--public-url", "https://sala.example"],
        vec!["--addr", "10.1.2.3:80", "--trusted-proxy", "10.1.2.4"],
        vec!["--addr", "10.1.2.3:80", "--trusted-proxy", "10.1.2.4", "--public-url", "http://localhost"],
    ] {
        let arguments: Vec<&str> = ["--keys", KEYS].into_iter().chain(arguments).collect();
        assert!(matches!(check(&arguments), Err(ConfigError::PublicAddress(_))), "{arguments:?}");
    }
    let proxied = ["--addr", "10.1.2.3:80", "--trusted-proxy", "10.1.0.0/16", "--public-url", "https://Sala.example/"];
    let config = check(&[&["--keys", KEYS][..], &proxied].concat()).unwrap();
    assert!(config.encrypted());
    assert_eq!(config.base_url(config.addr), "https://sala.example");
    assert!(config.trusts("10.1.9.9".parse().unwrap()));
    assert!(!config.trusts("10.2.0.1".parse().unwrap()));
}

/// The proxy on the same machine that our own message recommends: else everybody would have its address.
#[test]
fn a_proxy_of_this_machine_is_trusted_where_tls_ends_there() {
    let trusts = |arguments: &[&str], peer: &str| {
        check(&[&["--keys", KEYS], arguments].concat()).unwrap().trusts(peer.parse().unwrap())
    };
    let behind = ["--public-url", "https://sala.example"];
    for peer in ["127.0.0.1", "127.8.0.1", "::1", "::ffff:127.0.0.1"] {
        assert!(trusts(&behind, peer), "{peer}");
        assert!(trusts(&[&behind[..], &["--addr", "[::1]:8080"]].concat(), peer), "{peer}");
        assert!(!trusts(&[], peer), "{peer}");
        assert!(!trusts(&["--public-url", "http://localhost:8080"], peer), "{peer}");
        let elsewhere = ["--addr", "10.1.2.3:80", "--trusted-proxy", "10.1.2.4"];
        assert!(!trusts(&[&behind[..], &elsewhere].concat(), peer), "{peer}");
    }
    assert!(!trusts(&behind, "10.1.2.3"));
    assert!(message(&["--addr", "0.0.0.0:80"]).contains("--public-url https://…\n"));
}

#[test]
fn the_demonstration_flag_does_not_open_the_address() {
    assert!(message(&["--demonstration", "--addr", "0.0.0.0:80"]).contains("TLS"));
}

#[test]
fn public_urls_are_checked() {
    for url in [
        "sala.example",
        "ftp://sala.example",
        "https://sala.example/path",
        "https://a@sala.example",
        "https://sala.example/?q",
    ] {
        assert!(matches!(public_url(url), Err(ConfigError::PublicUrl(_))), "{url}");
    }
    assert!(matches!(public_url("http://sala.example"), Err(ConfigError::PublicUrlPlain(_))));
    assert_eq!(public_url("http://[::1]:8080/").unwrap(), "http://[::1]:8080");
}

#[test]
fn the_clock_is_only_for_demonstrations() {
    assert!(matches!(check(&["--keys", KEYS, "--clock", "2026-09-20T09:00:00+07:00"]), Err(ConfigError::Clock)));
}

#[test]
fn limits_are_only_off_in_demonstrations() {
    assert!(matches!(check(&["--keys", KEYS, "--no-limits"]), Err(ConfigError::NoLimits)));
    assert!(!check(&["--keys", KEYS]).unwrap().no_limits);
}

#[test]
fn smtp_needs_a_sender() {
    assert!(matches!(check(&["--keys", KEYS, "--smtp-url", "smtp://localhost:2525"]), Err(ConfigError::MailFrom)));
    let smtp = ["--keys", KEYS, "--smtp-url", "smtp://localhost:2525", "--mail-from", "Sala <no-reply@sala.example>"];
    assert!(matches!(check(&smtp).unwrap().mail, MailTransport::Smtp(_)));
}

#[test]
fn the_gateway_has_an_address() {
    for wrong in ["gateway.example", "ftp://gateway.example", "https://user:word@gateway.example", "https:///x"] {
        assert!(matches!(check(&["--keys", KEYS, "--sms-url", wrong]), Err(ConfigError::SmsUrl)), "{wrong}");
    }
    assert!(check(&["--keys", KEYS, "--sms-url", "https://gateway.example/messages"]).is_ok());
}

#[test]
fn secrets_do_not_print() {
    let config = check(&["--keys", KEYS, "--database-url", "postgres://u:hunter2@localhost/d"]).unwrap();
    let text = format!("{config:?}");
    assert!(!text.contains("hunter2") && !text.contains("AQEB") && !text.contains("1, 1, 1"), "{text}");
}

#[test]
fn the_command_line_is_consistent() {
    use clap::CommandFactory as _;
    Cli::command().debug_assert();
}
