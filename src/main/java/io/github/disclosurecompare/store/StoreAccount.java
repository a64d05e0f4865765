package io.github.disclosurecompare.store;

import java.util.Properties;

/** Who the program is to a database server. It comes from the environment alone, and is never printed. */
public record StoreAccount(String user, String password) {

    /** Empty where the environment does not say. */
    public static StoreAccount ofEnvironment() {
        return new StoreAccount(of("DISCLOSURE_DB_USER"), of("DISCLOSURE_DB_PASSWORD"));
    }

    private static String of(String variable) {
        String value = System.getenv(variable);
        return value == null ? "" : value;
    }

    /** What is not empty, as a driver takes it. */
    Properties asProperties() {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
        }
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    @Override
    public String toString() {
        return "StoreAccount[" + user + "]";
    }
}
