package shuping.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo accounts of one running system; each logs in when it first asks for something. */
public class Accounts {

    private final Wire wire = new Wire();
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private final String gateway;
    private final String keycloak;

    /**
     * @param gateway address without a path, e.g. {@code http://localhost:8080}
     * @param keycloak address without a path, e.g. {@code http://localhost:8180}
     */
    public Accounts(String gateway, String keycloak) {
        this.gateway = gateway;
        this.keycloak = keycloak;
    }

    public Client of(String username) {
        return clients.computeIfAbsent(username, name -> new Client(wire, gateway, keycloak, name));
    }
}
