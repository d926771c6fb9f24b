package shuping.platform.openapi;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import shuping.platform.Actor;

/** Who asks stands in the token: the description of a request does not name it. */
@Component
class AskingPerson {

    AskingPerson() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }
}
